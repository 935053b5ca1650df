package org.keting.search.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.keting.search.analysis.Language;
import org.keting.search.suggestions.Wordings.Wording;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;

/** Makes the lists that suggestions are looked up in. */
final class Words {

    private static final List<String> LANGUAGES = List.of("zh", "en", "he", "ja", "de", "fr");

    private Words() {}

    /** All words of a taxonomy's concepts. */
    static Wordings<Concept> of(Taxonomy taxonomy) {
        List<Wording<Concept>> words = new ArrayList<>();
        for (Concept concept : taxonomy.concepts()) {
            concept.terms().forEach((tag, terms) -> {
                for (int i = 0; i < terms.size(); i++) {
                    words.add(new Wording<>(concept, Language.of(tag), i == 0, terms.get(i)));
                }
            });
        }
        return new Wordings<>(words);
    }

    /** The names of all countries, by their codes. */
    static Wordings<String> countries() {
        List<Wording<String>> words = new ArrayList<>();
        for (String country : Locale.getISOCountries()) {
            for (String tag : LANGUAGES) {
                String name = Locale.of("", country).getDisplayCountry(Locale.of(tag));
                Stream.of(name)
                        .filter(known -> !known.equals(country))
                        .forEach(known -> words.add(new Wording<>(country, Language.of(tag), true, known)));
            }
        }
        return new Wordings<>(words);
    }
}
