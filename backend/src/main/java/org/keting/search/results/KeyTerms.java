package org.keting.search.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keting.accounts.Actor;
import org.keting.profiles.Profile;
import org.keting.profiles.Profiles;
import org.keting.profiles.Section;
import org.keting.profiles.Text;
import org.keting.profiles.TextField;
import org.keting.search.analysis.LanguageGuess;

/** The terms of a profile's foreign texts, for its page. */
final class KeyTerms {

    private static final int MOST_OF_A_TEXT = 12;

    private KeyTerms() {}

    /**
     * A term of a text as the profile's own endpoint serves it.
     *
     * @param field the text field's key
     * @param language that the text is filed under (BCP 47)
     * @param start offset in the text, in UTF-16 units
     * @param end the offset after it
     * @param concept the id of what it means
     * @param label the concept's name in the reader's language
     */
    record KeyTerm(String field, String language, String term, int start, int end, String concept, String label) {}

    /** Of the texts that the actor may see and the reader does not read: of each the rarest first, then in order of place. */
    static List<KeyTerm> of(Profile profile, Actor actor, Glosses glosses) {
        Set<Section> visible = Profiles.visible(profile, actor);
        List<KeyTerm> terms = new ArrayList<>();
        for (TextField field : TextField.values()) {
            if (field == TextField.TAGLINE || visible.contains(Section.TEXTS)) {
                Map<String, Text> texts = profile.texts().getOrDefault(field.key(), Map.of());
                new TreeMap<>(texts).forEach((language, text) -> terms.addAll(of(field, language, text, glosses)));
            }
        }
        return terms;
    }

    private static List<KeyTerm> of(TextField field, String language, Text text, Glosses glosses) {
        return glosses.terms(text.value(), language, LanguageGuess.of(language, text.value())).stream()
                .limit(MOST_OF_A_TEXT)
                .map(term -> new KeyTerm(
                        field.key(), language, term.term(), term.start(), term.end(), term.concept(), term.label()))
                .toList();
    }
}
