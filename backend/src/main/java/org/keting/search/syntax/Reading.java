package org.keting.search.syntax;

import java.util.ArrayList;
import java.util.List;
import org.keting.search.syntax.Part.Excluded;
import org.keting.search.syntax.Part.Named;
import org.keting.search.syntax.Part.Phrase;
import org.keting.search.syntax.Part.Word;

/**
 * What was typed, understood: words to look for, and what must and must not be. A field whose value nobody knows is words.
 *
 * @param words what is left as free words, in order
 */
public record Reading(String words, List<String> phrases, List<String> excluded, List<Filter> filters) {

    public Reading {
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
        filters = List.copyOf(filters);
    }

    /** Understands what somebody typed. Never fails. */
    public static Reading of(String typed, Vocabulary vocabulary) {
        List<String> words = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        List<Filter> filters = new ArrayList<>();
        for (Part part : QueryParser.parse(typed)) {
            switch (part) {
                case Word word -> words.add(word.text());
                case Phrase phrase -> phrases.add(phrase.text());
                case Excluded not -> excluded.add(not.text());
                case Named named -> {
                    List<Filter> understood = FieldValues.filters(named, vocabulary);
                    filters.addAll(understood);
                    if (understood.isEmpty()) {
                        (named.negated() ? excluded : words).add(named.text());
                    }
                }
            }
        }
        return new Reading(String.join(" ", words), phrases, excluded, filters);
    }

    /** The same with other words. */
    public Reading withWords(String others) {
        return new Reading(others, phrases, excluded, filters);
    }

    /** Whether something is looked for that can be found better or worse. */
    public boolean isScored() {
        return TypedText.saysSomething(words) || !phrases.isEmpty();
    }

    /** Whether anything is ruled out. */
    public boolean isRestricted() {
        return !phrases.isEmpty() || !excluded.isEmpty() || !filters.isEmpty();
    }
}
