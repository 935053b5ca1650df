package org.keting.search.meaning;

import org.keting.search.analysis.Language;
import org.keting.search.taxonomy.Concept;

/**
 * A place in a text where a concept is mentioned.
 *
 * @param language in which the words there name the concept
 * @param start offset of the words in the text, in UTF-16 units
 * @param end the offset after them
 */
public record Mention(Concept concept, Language language, int start, int end) {

    /** The words, exactly as they are written. */
    public String words(String text) {
        return text.substring(start, end);
    }
}
