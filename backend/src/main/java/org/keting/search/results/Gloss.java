package org.keting.search.results;

/**
 * What a term of a foreign text means.
 *
 * @param term exactly as it is written
 * @param language of the term (BCP 47)
 * @param concept the id of what it means
 * @param label the concept's name in the reader's language
 */
public record Gloss(String term, String language, String concept, String label) {}
