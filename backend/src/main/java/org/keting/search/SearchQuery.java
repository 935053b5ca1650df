package org.keting.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.Dimension;

/**
 * What somebody looks for.
 *
 * @param text words in any languages; empty lists everything
 * @param filters values of one dimension are alternatives, dimensions must all match; an unknown value matches nothing,
 *     a blank one is none
 * @param size how many results, 1 to 100
 * @param cursor where the page before ended, or null for the first page
 * @param readerLanguages languages the reader prefers (BCP 47), best first: which of a profile's taglines to show
 */
public record SearchQuery(
        ProfileKind kind,
        String text,
        Map<Dimension, List<String>> filters,
        int size,
        @Nullable String cursor,
        List<String> readerLanguages) {

    /** The most results on one page. */
    public static final int LARGEST_SIZE = 100;

    public SearchQuery {
        if (size < 1 || size > LARGEST_SIZE) {
            throw new IllegalArgumentException("size " + size);
        }
        filters = withoutBlanks(filters);
        readerLanguages = List.copyOf(readerLanguages);
    }

    private static Map<Dimension, List<String>> withoutBlanks(Map<Dimension, List<String>> filters) {
        Map<Dimension, List<String>> kept = new EnumMap<>(Dimension.class);
        filters.forEach((dimension, given) -> {
            List<String> values =
                    given.stream().filter(value -> !value.isBlank()).toList();
            if (!values.isEmpty()) {
                kept.put(dimension, values);
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    /** Names the query but not the page: a cursor belongs to one of these. */
    int fingerprint() {
        return (kind.name() + '\0' + text + '\0' + filters).hashCode();
    }
}
