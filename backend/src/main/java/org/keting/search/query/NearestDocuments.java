package org.keting.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.Fields;

/**
 * The documents whose meaning is nearest to a query's, as far as they are near at all: Lucene's own query of this kind
 * always finds as many as it is asked for. Scores nothing; for the index that it was made with.
 */
final class NearestDocuments extends Query {

    /** Sorted numbers of documents in the whole index. */
    private final int[] documents;

    private NearestDocuments(int[] documents) {
        this.documents = documents;
    }

    /**
     * Finds them.
     *
     * @param most how many at most
     * @param floor the least cosine
     * @param listed what may be found at all
     */
    static Query of(IndexSearcher searcher, byte[] meaning, int most, double floor, Query listed) throws IOException {
        Query nearest = new KnnByteVectorQuery(Fields.MEANING, meaning, most, listed);
        int[] documents = Stream.of(searcher.search(nearest, most).scoreDocs)
                .filter(found -> Nearness.cosine(found.score, meaning.length) >= floor)
                .mapToInt(found -> found.doc)
                .sorted()
                .toArray();
        return new NearestDocuments(documents);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, 0) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                int from = first(leaf.docBase);
                int to = first(leaf.docBase + leaf.reader().maxDoc());
                if (from == to) {
                    return null;
                }
                FixedBitSet here = new FixedBitSet(leaf.reader().maxDoc());
                for (int i = from; i < to; i++) {
                    here.set(documents[i] - leaf.docBase);
                }
                return ConstantScoreScorerSupplier.fromIterator(
                        new BitSetIterator(here, to - from),
                        0,
                        mode,
                        leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private int first(int document) {
        int at = Arrays.binarySearch(documents, document);
        return at >= 0 ? at : -at - 1;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.getSubVisitor(Occur.FILTER, this).consumeTerms(this, new Term[0]);
    }

    @Override
    public String toString(String field) {
        return documents.length + " nearest documents";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearestDocuments nearest && Arrays.equals(documents, nearest.documents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(documents);
    }
}
