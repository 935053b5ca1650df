package org.keting.search;

import java.io.IOException;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.keting.search.Matching.Matches;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.query.ProfileQueries;
import org.keting.search.query.Ranking;
import org.keting.search.query.Scoring;
import org.keting.search.query.Spelling;
import org.keting.search.query.Spelling.Corrected;
import org.keting.search.query.Strictness;
import org.keting.search.query.Wanted;

/** Finds what was asked for in one state of the index. */
record Finding(FacetedSearcher searcher, Asked asked, Ranking ranking) {

    /**
     * What was found.
     *
     * @param text what was looked for, or null when nothing was
     */
    record Found(Matches matches, @Nullable Query text, Strictness strictness) {

        long total() {
            return matches.top().totalHits.value();
        }

        ScoreDoc[] top() {
            return matches.top().scoreDocs;
        }
    }

    /** For a query, its words corrected when nobody uses them. */
    static Finding of(FacetedSearcher searcher, Asked asked, Ranking ranking) throws IOException {
        Corrected corrected =
                new Spelling(searcher, asked.known()).correct(asked.reading().words());
        return new Finding(searcher, corrected == null ? asked : asked.with(corrected), ranking);
    }

    /** The first ones, and one more when there are more. */
    Found found() throws IOException {
        if (!asked.reading().isScored()) {
            return new Found(collect(asked, null), null, Strictness.MOST_WORDS);
        }
        Cursor cursor = asked.cursor();
        Strictness strictness = cursor == null ? Strictness.MOST_WORDS : cursor.strictness();
        Query text = text(strictness);
        Matches matches = collect(asked, text);
        if (cursor == null && matches.top().totalHits.value() == 0 && findsNothing(text)) {
            Query looser = text(Strictness.ANY_WORD);
            return new Found(collect(asked, looser), looser, Strictness.ANY_WORD);
        }
        return new Found(matches, text, strictness);
    }

    /** Everything, in order. */
    ScoreDoc[] all() throws IOException {
        Found first = found();
        int total = Math.toIntExact(first.total());
        if (total <= first.top().length) {
            return first.top();
        }
        Finding all = new Finding(searcher, asked.all(total), ranking);
        Query text = first.text() == null ? null : all.text(first.strictness());
        return all.collect(all.asked(), text).top().scoreDocs;
    }

    /**
     * Whether nothing at all matches. What changed since some moment is a part of what is found, so that it must not be
     * searched more loosely than the whole.
     */
    private boolean findsNothing(Query text) throws IOException {
        return asked.query().changedSince() == null
                || collect(asked.whenever(), text).top().totalHits.value() == 0;
    }

    private Query text(Strictness strictness) throws IOException {
        Matching matching = matching(asked);
        Wanted wanted = new Wanted(matching.allowed(), matching.among(), scoring());
        return new ProfileQueries(searcher, asked.known(), ranking).of(asked.reading(), strictness, wanted);
    }

    private Scoring scoring() {
        if (asked.order() != Order.RELEVANCE) {
            return Scoring.NONE;
        }
        return asked.cursor() == null && asked.most() <= SearchQuery.LARGEST_SIZE ? Scoring.BEST : Scoring.ALL;
    }

    private Matches collect(Asked some, @Nullable Query text) throws IOException {
        return matching(some).collect(text, some.order(), some.cursor(), some.most() + 1);
    }

    private Matching matching(Asked some) {
        return new Matching(searcher, some.query(), some.reading());
    }
}
