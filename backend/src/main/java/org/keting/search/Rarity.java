package org.keting.search;

/** How much it says that something occurs: the logarithm that BM25 uses. */
final class Rarity {

    /** A score stays the same while a few profiles come and go, so that a cursor marks the same place. */
    private static final double STEP = 0.125;

    private Rarity() {}

    /** For something found in this many of all documents, rounded; positive. */
    static float of(int found, int documents) {
        double rarity = Math.log(1 + (documents - found + 0.5) / (found + 0.5));
        return (float) (Math.max(1, Math.round(rarity / STEP)) * STEP);
    }
}
