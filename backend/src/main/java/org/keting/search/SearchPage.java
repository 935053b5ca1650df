package org.keting.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.search.results.FoundProfile;

/**
 * One page of results.
 *
 * @param total how many profiles match, on all pages together
 * @param facets for each dimension its commonest values among the matches; where the query filters by a dimension, what
 *     its other values would bring
 * @param next where the next page begins, or null when this is the last
 * @param building whether the index is being filled for the first time, so that there may be more
 */
public record SearchPage(
        long total,
        List<FoundProfile> items,
        Map<String, List<FacetCount>> facets,
        @Nullable String next,
        boolean building) {

    /** How many matches have a value. */
    public record FacetCount(String value, long count) {}
}
