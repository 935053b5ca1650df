package org.keting.search.query;

/**
 * What counts how much in a search, before names: each part is between 0 and 1 when it is found whole.
 *
 * @param words the query's words, as they are written
 * @param concepts its concepts, whatever their words
 * @param meaning how close its meaning is
 * @param nearest how many profiles are found by meaning alone, at most
 * @param floor how near they must be (cosine)
 */
public record Ranking(float words, float concepts, float meaning, int nearest, float floor) {

    /** Chosen on the dev half of the judged set; backend/README.md has the table. */
    public static final Ranking ORDINARY = new Ranking(1, 0.5f, 1.5f, 100, 0.12f);
}
