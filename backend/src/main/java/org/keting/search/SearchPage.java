package org.keting.search;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param understood what was made of the query
 */
public record SearchPage(
        long total,
        List<FoundProfile> items,
        Map<String, List<FacetCount>> facets,
        @Nullable String next,
        boolean building,
        Understood understood) {

    /**
     * How many matches have a value.
     *
     * @param label a concept's name in the reader's language; null and left out for values that pages know names for
     * @param broader the concept above this one; null and left out when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FacetCount(
            String value,
            long count,
            @Nullable String label,
            @Nullable String broader) {

        /** Of a value that pages know a name for. */
        public FacetCount(String value, long count) {
            this(value, count, null, null);
        }
    }
}
