package org.keting.search.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.Unit;
import org.keting.search.analysis.Units;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.ConceptMatcher;
import org.keting.search.taxonomy.ConceptMatcher.Found;
import org.keting.search.taxonomy.Taxonomy;
import org.keting.shared.problem.ProblemException.FieldError;

/** What a concept must be like. Each rule adds what it finds, so that a person hears everything at once. */
final class ConceptRules {

    /** The languages that the taxonomy speaks. */
    static final List<String> LANGUAGES = List.of("zh", "zh-Hant", "en", "he", "ja", "de", "fr");

    static final int LONGEST_TERM = 80;
    static final int MOST_TERMS = 60;
    private static final int LONGEST_ID = 60;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final List<FieldError> errors = new ArrayList<>();
    private final List<Homonym> homonyms = new ArrayList<>();

    /**
     * A word that has another meaning already.
     *
     * @param pointer where it stands in the request
     * @param concept the id of the concept that has it
     */
    record Homonym(String pointer, String term, String language, String concept) {}

    List<FieldError> errors() {
        return errors;
    }

    List<Homonym> homonyms() {
        return homonyms;
    }

    void id(String id, Taxonomy present) {
        if (id.length() > LONGEST_ID || !SLUG.matcher(id).matches()) {
            fault("/id", "invalid-format", "must be small letters, digits and hyphens, at most 60");
        } else if (present.find(id).isPresent()) {
            fault("/id", "taken", "is the id of another concept");
        }
    }

    void broader(Wish wish, String id, Taxonomy present) {
        String broader = wish.broader();
        if (broader == null) {
            return;
        }
        if (present.find(broader).isEmpty()) {
            fault("/broader", "unknown-value", "is not a concept");
        } else if (broader.equals(id) || present.wider(broader).contains(id)) {
            fault("/broader", "concept-cycle", "lies inside this concept itself");
        }
    }

    /** Each word by itself. */
    void words(Wish wish) {
        wish.terms().forEach((language, words) -> {
            if (!LANGUAGES.contains(language)) {
                fault("/terms/" + language, "unknown-language", "is not a language of the vocabulary");
            }
            if (words.size() > MOST_TERMS) {
                fault("/terms/" + language, "too-many", "has more than " + MOST_TERMS + " words");
            }
            Map<List<String>, Integer> seen = new HashMap<>();
            for (int i = 0; i < words.size(); i++) {
                word("/terms/" + language + "/" + i, words.get(i), seen);
            }
        });
    }

    private void word(String pointer, String word, Map<List<String>, Integer> seen) {
        List<Unit> units = Units.of(word);
        boolean single = units.size() == 1
                && (units.getFirst().script().isIdeographic()
                        || units.getFirst().text().length() < 2);
        if (word.isEmpty()) {
            fault(pointer, "required", "is empty");
        } else if (word.length() > LONGEST_TERM) {
            fault(pointer, "too-long", "is longer than " + LONGEST_TERM + " letters");
        } else if (units.isEmpty()) {
            fault(pointer, "no-words", "has no letters or digits, so that nothing could find it");
        } else if (single) {
            fault(pointer, "too-short", "is a single letter, which stands in too many other words");
        } else if (seen.putIfAbsent(units.stream().map(Unit::text).toList(), 0) != null) {
            fault(pointer, "duplicate", "is there already, perhaps in another spelling");
        }
    }

    /**
     * The words among all others: each must be found by the matcher, and mean nothing else unless the person knows it.
     *
     * @param next the taxonomy as it would be
     * @param before the concept's words until now, which are not questioned again
     */
    void meanings(Wish wish, Concept concept, Taxonomy next, Map<String, List<String>> before) {
        ConceptMatcher matcher = new ConceptMatcher(next);
        wish.terms().forEach((language, words) -> {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (!before.getOrDefault(language, List.of()).contains(word)) {
                    String pointer = "/terms/" + language + "/" + i;
                    Set<String> meanings = meanings(word, Language.of(language), matcher);
                    if (!meanings.remove(concept.id())) {
                        fault(pointer, "cannot-be-found", "falls apart at its punctuation, so that nothing finds it");
                    } else if (!meanings.isEmpty() && !wish.homonyms().contains(word)) {
                        meanings.forEach(other -> homonyms.add(new Homonym(pointer, word, language, other)));
                        fault(pointer, "term-taken", "belongs to " + String.join(", ", meanings) + " already");
                    }
                }
            }
        });
    }

    /** The concepts that a whole word means. */
    private static Set<String> meanings(String word, Language language, ConceptMatcher matcher) {
        List<Unit> units = Units.of(word);
        Set<String> whole = new LinkedHashSet<>();
        for (Found found : matcher.in(units, language)) {
            if (found.from() == 0 && found.to() == units.size()) {
                whole.add(found.concept());
            }
        }
        return whole;
    }

    void fault(String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }
}
