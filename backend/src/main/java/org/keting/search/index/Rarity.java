package org.keting.search.index;

/** How much it says that something occurs: BM25's logarithm, of all documents. */
public final class Rarity {

    /** A score stays exactly the same while a few profiles come and go: a cursor still marks the same place. */
    private static final double STEP = 0.125;

    private Rarity() {}

    /** For something found in this many of all documents, rounded; positive. */
    public static float of(long found, long documents) {
        double rarity = Math.log(1 + (documents - found + 0.5) / (found + 0.5));
        return (float) (Math.max(1, Math.round(rarity / STEP)) * STEP);
    }
}
