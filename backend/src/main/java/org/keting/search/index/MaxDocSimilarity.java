package org.keting.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 whose rarity counts all documents. Plain BM25 counts those that have the field, so that a word found in every
 * tenth of the few Hebrew texts would weigh as little as one found in every tenth profile.
 *
 * <p>Rarity and average length are rounded. The order hardly notices, and a score then stays exactly the same while a few
 * profiles come and go: a cursor, which is a score, still marks the same place on the next page.
 */
final class MaxDocSimilarity extends BM25Similarity {

    private static final double LENGTH_STEPS_IN_A_DOUBLING = 4;

    @Override
    public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
        long frequency = term.docFreq();
        long documents = collection.maxDoc();
        return Explanation.match(
                Rarity.of(frequency, documents), "rarity: " + frequency + " of " + documents + " documents, rounded");
    }

    @Override
    protected float avgFieldLength(CollectionStatistics collection) {
        double doublings = Math.log(super.avgFieldLength(collection)) / Math.log(2);
        double rounded = Math.rint(doublings * LENGTH_STEPS_IN_A_DOUBLING) / LENGTH_STEPS_IN_A_DOUBLING;
        return (float) Math.pow(2, rounded);
    }
}
