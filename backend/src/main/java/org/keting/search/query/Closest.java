package org.keting.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.Fields;
import org.keting.search.index.WordNumbers;
import org.keting.search.vectors.Closeness.Comparison;

/**
 * Orders the best of what a query finds again, by comparing word by word: too much work for all of it. What is not
 * among them stays behind, in its order, since closeness takes nothing away from a score.
 */
final class Closest {

    private final IndexSearcher searcher;
    private final Ranking ranking;

    Closest(IndexSearcher searcher, Ranking ranking) {
        this.searcher = searcher;
        this.ranking = ranking;
    }

    /** A query that finds the same as another, the best of it in the better order. */
    Query of(Query query, @Nullable Comparison comparison, Wanted wanted) throws IOException {
        Scoring scoring = wanted.scoring();
        if (scoring == Scoring.NONE || scoring == Scoring.ALL && comparison == null) {
            return query;
        }
        Query among = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(wanted.among(), Occur.FILTER)
                .build();
        ScoreDoc[] best = searcher.search(
                        among, new TopScoreDocCollectorManager(ranking.compared(), null, Integer.MAX_VALUE))
                .scoreDocs;
        Arrays.sort(best, (one, other) -> Integer.compare(one.doc, other.doc));
        float[] closeness = comparison == null ? new float[best.length] : closeness(best, comparison);
        ScoreDoc[] chosen = new ScoreDoc[best.length];
        for (int i = 0; i < best.length; i++) {
            float score = ranking.closeness() * closeness[i];
            chosen[i] = new ScoreDoc(best[i].doc, scoring == Scoring.BEST ? best[i].score + score : score);
        }
        return new BooleanQuery.Builder()
                .add(query, scoring == Scoring.BEST ? Occur.FILTER : Occur.MUST)
                .add(ChosenDocuments.of(Stream.of(chosen)), Occur.SHOULD)
                .build();
    }

    /** How close documents are, which are in ascending order. */
    private float[] closeness(ScoreDoc[] documents, Comparison comparison) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        float[] closeness = new float[documents.length];
        @Nullable LeafReaderContext leaf = null;
        @Nullable BinaryDocValues words = null;
        for (int i = 0; i < documents.length; i++) {
            int document = documents[i].doc;
            if (leaf == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
                words = leaf.reader().getBinaryDocValues(Fields.MEANING_WORDS);
            }
            if (words != null && words.advanceExact(document - leaf.docBase)) {
                closeness[i] = comparison.to(WordNumbers.decode(words.binaryValue()));
            }
        }
        return closeness;
    }
}
