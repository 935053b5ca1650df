package org.keting.search;

import java.time.Instant;
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
 * @param order null for the ordinary one: the best first when something is searched, else the newest
 * @param changedSince only profiles whose record changed at or after this instant; null for all
 * @param size how many results, 1 to 100
 * @param cursor where the page before ended, or null for the first page
 * @param readerLanguages languages the reader prefers (BCP 47), best first: of labels, reasons, and which of a profile's
 *     taglines to show
 * @param plain whether facets and highlights are left out, which whoever only wants the profiles need not wait for
 */
public record SearchQuery(
        ProfileKind kind,
        String text,
        Map<Dimension, List<String>> filters,
        @Nullable Order order,
        @Nullable Instant changedSince,
        int size,
        @Nullable String cursor,
        List<String> readerLanguages,
        boolean plain) {

    /** The most results on one page. */
    public static final int LARGEST_SIZE = 100;

    public SearchQuery {
        if (size < 1 || size > LARGEST_SIZE) {
            throw new IllegalArgumentException("size " + size);
        }
        filters = withoutBlanks(filters);
        readerLanguages = List.copyOf(readerLanguages);
    }

    /** In the ordinary order, whenever it changed, with all that a page shows. */
    public SearchQuery(
            ProfileKind kind,
            String text,
            Map<Dimension, List<String>> filters,
            int size,
            @Nullable String cursor,
            List<String> readerLanguages) {
        this(kind, text, filters, null, null, size, cursor, readerLanguages, false);
    }

    /** The same in another order; null for the ordinary one. */
    public SearchQuery in(@Nullable Order other) {
        return new SearchQuery(kind, text, filters, other, changedSince, size, cursor, readerLanguages, plain);
    }

    /** The same among the profiles that changed since. */
    public SearchQuery since(@Nullable Instant changed) {
        return new SearchQuery(kind, text, filters, order, changed, size, cursor, readerLanguages, plain);
    }

    /** The same without facets and highlights. */
    public SearchQuery withoutExtras() {
        return new SearchQuery(kind, text, filters, order, changedSince, size, cursor, readerLanguages, true);
    }

    /** The page that begins there; null for the first. */
    public SearchQuery from(@Nullable String place) {
        return new SearchQuery(kind, text, filters, order, changedSince, size, place, readerLanguages, plain);
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
        return (kind.name() + '\0' + text + '\0' + filters + '\0' + changedSince).hashCode();
    }
}
