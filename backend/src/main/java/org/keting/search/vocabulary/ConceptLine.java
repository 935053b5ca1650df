package org.keting.search.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A concept in a list.
 *
 * @param broader the id of the wider one, or null
 * @param own whether people of this house added it
 * @param changed whether they changed it
 * @param match the word by which it was found, when that is not the label
 */
record ConceptLine(
        String id,
        String label,
        @Nullable String broader,
        boolean own,
        boolean changed,
        @Nullable Match match) {

    /** A word of a language (BCP 47). */
    record Match(String term, String language) {}
}
