package org.keting.search.query;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.keting.search.index.Fields;

/** Adds how close a profile's meaning is to the score it has. */
final class Nearness extends DoubleValuesSource {

    private final byte[] meaning;
    private final float weight;

    Nearness(byte[] meaning, float weight) {
        this.meaning = meaning;
        this.weight = weight;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        if (leaf.reader().getByteVectorValues(Fields.MEANING) == null) {
            return scores;
        }
        DoubleValues similarity = similarityToQueryVector(leaf, meaning, Fields.MEANING);
        return new DoubleValues() {
            private boolean meansSomething;

            @Override
            public double doubleValue() throws IOException {
                double nearness = meansSomething ? Math.max(0, cosine(similarity.doubleValue(), meaning.length)) : 0;
                return scores.doubleValue() + weight * nearness;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                meansSomething = similarity.advanceExact(doc);
                return scores.advanceExact(doc);
            }
        };
    }

    /** What Lucene's score says: 0.5 + product / (dimensions * 2^15), of vectors that are 127 long. */
    static double cosine(double similarity, int dimensions) {
        return (similarity - 0.5) * dimensions * (1 << 15) / (127 * 127);
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc, Explanation score) {
        return Explanation.match(weight, "nearness of meaning");
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(meaning);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nearness nearness
                && Arrays.equals(meaning, nearness.meaning)
                && weight == nearness.weight;
    }

    @Override
    public String toString() {
        return "nearness of meaning";
    }
}
