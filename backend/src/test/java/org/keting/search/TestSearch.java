package org.keting.search;

import org.keting.search.index.SearchIndex;

/** Opens the search for tests and benchmarks outside this package. */
public final class TestSearch {

    private TestSearch() {}

    public static Search over(SearchIndex index) {
        return new Search(index);
    }
}
