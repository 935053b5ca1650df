package org.keting.search.query;

/**
 * What counts how much in a search, before names: each part is between 0 and 1 when it is found whole.
 *
 * @param words the query's words, as they are written
 * @param concepts its concepts, whatever their words
 * @param meaning how close its meaning is as a whole
 * @param closeness how close the meaning of its words is, one by one
 * @param nearest how many profiles are found by meaning alone, at most
 * @param floor how near they must be (cosine)
 * @param compared how many of the best are compared word by word
 */
public record Ranking(
        float words, float concepts, float meaning, float closeness, int nearest, float floor, int compared) {

    /** Chosen on the dev half of the judged set; backend/README.md has the table. */
    public static final Ranking ORDINARY = new Ranking(1, 1, 1, 1.5f, 200, 0.12f, 200);

    /** The same with other weights for concepts, meaning and closeness. */
    public Ranking weighing(float newConcepts, float newMeaning, float newCloseness) {
        return new Ranking(words, newConcepts, newMeaning, newCloseness, nearest, floor, compared);
    }
}
