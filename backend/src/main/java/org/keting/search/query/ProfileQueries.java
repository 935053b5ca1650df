package org.keting.search.query;

import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.keting.search.meaning.Knowledge;
import org.keting.search.syntax.Reading;

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
     * @param listed what may be found at all
     */
    public Query of(Reading reading, Strictness strictness, Query listed) throws IOException {
        QueryText words = QueryText.of(reading.words());
        QueryText phrases = QueryText.of(String.join(" ", reading.phrases()));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (words.isEmpty()) {
            // the phrases are found already; their words say how well
            return query.add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(of(phrases, strictness, listed), Occur.SHOULD)
                    .build();
        }
        query.add(of(words, strictness, listed), Occur.MUST);
        if (!phrases.isEmpty()) {
            query.add(TextQueries.words(phrases, Strictness.ANY_WORD, searcher.getIndexReader()), Occur.SHOULD);
        }
        return query.build();
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
