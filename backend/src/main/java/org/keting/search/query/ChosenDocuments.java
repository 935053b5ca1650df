package org.keting.search.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Documents that were chosen before, with the scores they were given then; for the state of the index they are of. */
final class ChosenDocuments extends Query {

    /** Ascending numbers of documents in the whole index. */
    private final int[] documents;

    private final float[] scores;

    private ChosenDocuments(int[] documents, float[] scores) {
        this.documents = documents;
        this.scores = scores;
    }

    /** These, each with its score. */
    static ChosenDocuments of(Stream<ScoreDoc> chosen) {
        ScoreDoc[] sorted =
                chosen.sorted(Comparator.comparingInt(document -> document.doc)).toArray(ScoreDoc[]::new);
        float[] scores = new float[sorted.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sorted[i].score;
        }
        return new ChosenDocuments(
                Stream.of(sorted).mapToInt(document -> document.doc).toArray(), scores);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ChosenWeight(boost);
    }

    private final class ChosenWeight extends Weight {

        private final float boost;

        ChosenWeight(float boost) {
            super(ChosenDocuments.this);
            this.boost = boost;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
            int from = first(leaf.docBase);
            int to = first(leaf.docBase + leaf.reader().maxDoc());
            if (from == to) {
                return null;
            }
            FixedBitSet here = new FixedBitSet(leaf.reader().maxDoc());
            IntStream.range(from, to).forEach(i -> here.set(documents[i] - leaf.docBase));
            return new DefaultScorerSupplier(
                    new ChosenScorer(new BitSetIterator(here, to - from), leaf.docBase, boost));
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int document) {
            int at = Arrays.binarySearch(documents, leaf.docBase + document);
            return at < 0
                    ? Explanation.noMatch("not chosen")
                    : Explanation.match(boost * scores[at], "chosen with this score");
        }

        @Override
        public @Nullable Matches matches(LeafReaderContext leaf, int document) {
            return Arrays.binarySearch(documents, leaf.docBase + document) < 0
                    ? null
                    : MatchesUtils.MATCH_WITH_NO_TERMS;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }
    }

    private final class ChosenScorer extends Scorer {

        private final DocIdSetIterator iterator;
        private final int base;
        private final float boost;

        ChosenScorer(DocIdSetIterator iterator, int base, float boost) {
            this.iterator = iterator;
            this.base = base;
            this.boost = boost;
        }

        @Override
        public int docID() {
            return iterator.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return iterator;
        }

        @Override
        public float getMaxScore(int upTo) {
            float most = 0;
            for (float score : scores) {
                most = Math.max(most, score);
            }
            return boost * most;
        }

        @Override
        public float score() {
            return boost * scores[Arrays.binarySearch(documents, base + docID())];
        }
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
        return documents.length + " chosen documents";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChosenDocuments chosen
                && Arrays.equals(documents, chosen.documents)
                && Arrays.equals(scores, chosen.scores);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(documents) + Arrays.hashCode(scores);
    }
}
