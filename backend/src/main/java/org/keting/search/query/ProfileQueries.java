package org.keting.search.query;

import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.keting.search.meaning.Knowledge;
import org.keting.search.syntax.Reading;
import org.keting.search.vectors.Closeness;
import org.keting.search.vectors.Closeness.Comparison;
import org.keting.search.vectors.Embedder;

/** Makes the query for what somebody typed: whoever has that name first, then whatever has its words, concepts or meaning. */
public final class ProfileQueries {

    private final IndexSearcher searcher;
    private final Knowledge knowledge;
    private final Ranking ranking;

    /** For one state of the index. */
    public ProfileQueries(IndexSearcher searcher, Knowledge knowledge, Ranking ranking) {
        this.searcher = searcher;
        this.knowledge = knowledge;
        this.ranking = ranking;
    }

    /**
     * The whole query. What is ruled out is not its business: {@link Restrictions} are.
     *
     * @param reading something to score by
     */
    public Query of(Reading reading, Strictness strictness, Wanted wanted) throws IOException {
        QueryText words = QueryText.of(reading.words());
        QueryText phrases = QueryText.of(String.join(" ", reading.phrases()));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (words.isEmpty()) {
            // the phrases are found already; their words say how well
            query.add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(of(phrases, strictness, wanted.listed()), Occur.SHOULD);
        } else {
            query.add(of(words, strictness, wanted.listed()), Occur.MUST);
            if (!phrases.isEmpty()) {
                query.add(TextQueries.words(phrases, Strictness.ANY_WORD, searcher.getIndexReader()), Occur.SHOULD);
            }
        }
        return new Closest(searcher, ranking).of(query.build(), comparison(words.isEmpty() ? phrases : words), wanted);
    }

    private @Nullable Comparison comparison(QueryText text) {
        Embedder embedder = knowledge.embedder();
        Closeness closeness = embedder == null || ranking.closeness() == 0 ? null : embedder.closeness();
        return closeness == null ? null : closeness.with(text.whole());
    }

    private Query of(QueryText text, Strictness strictness, Query listed) throws IOException {
        Query words = TextQueries.words(text, strictness, searcher.getIndexReader());
        Query all = new MeaningQueries(searcher, knowledge, ranking).of(text.whole(), words, listed);
        return new BooleanQuery.Builder()
                .add(TextQueries.names(text), Occur.SHOULD)
                .add(all, Occur.SHOULD)
                .build();
    }
}
