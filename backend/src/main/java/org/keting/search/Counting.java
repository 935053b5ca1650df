package org.keting.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.jspecify.annotations.Nullable;
import org.keting.search.SearchPage.FacetCount;
import org.keting.search.index.Dimension;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;

/**
 * Reads what was counted, for one query's reader.
 *
 * @param taxonomy knows what concepts are called
 */
record Counting(SearchQuery query, Taxonomy taxonomy) {

    /** Nobody reads on after this many. */
    private static final int MOST_VALUES = 60;

    /** For each dimension its commonest values, and whatever is filtered by even when it is rarer. */
    Map<String, List<FacetCount>> counts(@Nullable Facets facets) throws IOException {
        Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isCounted()) {
                counts.put(dimension.key(), facets == null ? List.of() : counts(facets, dimension));
            }
        }
        return counts;
    }

    private List<FacetCount> counts(Facets facets, Dimension dimension) throws IOException {
        FacetResult result = facets.getTopChildren(MOST_VALUES, dimension.key());
        List<FacetCount> counts = new ArrayList<>();
        if (result == null) {
            return counts;
        }
        for (LabelAndValue value : result.labelValues) {
            counts.add(count(dimension, value.label, value.value.longValue()));
        }
        for (String chosen : query.filters().getOrDefault(dimension, List.of())) {
            String value = dimension.canonical(chosen);
            if (Stream.of(result.labelValues).noneMatch(listed -> listed.label.equals(value))) {
                long count = facets.getSpecificValue(dimension.key(), value).longValue();
                if (count > 0) {
                    counts.add(count(dimension, value, count));
                }
            }
        }
        return counts;
    }

    private FacetCount count(Dimension dimension, String value, long count) {
        @Nullable
        Concept concept = dimension == Dimension.CONCEPT ? taxonomy.find(value).orElse(null) : null;
        return concept == null
                ? new FacetCount(value, count)
                : new FacetCount(value, count, concept.label(query.readerLanguages()), concept.broader());
    }
}
