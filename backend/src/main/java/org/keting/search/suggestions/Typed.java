package org.keting.search.suggestions;

import org.keting.search.analysis.Folding;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.Romaji;

/**
 * What somebody has typed so far.
 *
 * @param folded without case, accents, spaces and punctuation
 * @param simplified the same in simplified characters
 * @param romaji in the one spelling that Japanese readings are compared in; empty where it cannot be one
 * @param latin whether it may be a reading in Latin letters
 * @param reader the reader's language
 */
record Typed(String folded, String simplified, String romaji, boolean latin, Language reader) {

    /** Nobody types more before choosing; whoever pastes a text wants no suggestions. */
    static final int LONGEST = 60;

    /** Empty when it is nothing that anything begins with. */
    static Typed of(String text, Language reader) {
        String folded = text.length() > LONGEST ? "" : bounded(Folding.squeeze(text));
        boolean latin = !folded.isEmpty() && folded.chars().allMatch(letter -> letter < 0x80);
        return new Typed(folded, Folding.simplified(folded), latin ? Romaji.canonical(folded) : "", latin, reader);
    }

    /** One character may stand for many, as ﷺ does. */
    private static String bounded(String folded) {
        return folded.length() > LONGEST ? "" : folded;
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }
}
