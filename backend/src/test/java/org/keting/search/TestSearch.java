package org.keting.search;

import org.keting.search.index.SearchIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;

/** Opens the search for tests and benchmarks outside this package. */
public final class TestSearch {

    private TestSearch() {}

    public static Search over(SearchIndex index) {
        return over(index, new KnowledgeBase(Knowledge.NONE), Ranking.ORDINARY);
    }

    public static Search over(SearchIndex index, KnowledgeBase knowledge, Ranking ranking) {
        return new Search(index, knowledge, ranking);
    }
}
