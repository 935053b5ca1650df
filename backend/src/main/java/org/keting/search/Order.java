package org.keting.search;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.Fields;

/** What a list is ordered by. Profiles that lack it come last. */
public enum Order {
    /** The best match first. */
    RELEVANCE(SortField.FIELD_SCORE),
    /** The last published first. */
    NEWEST(latest(Fields.PUBLISHED_AT)),
    /** By name, without case, accents and punctuation. */
    NAME(byName()),
    /** The youngest company first. */
    FOUNDED(highest(Fields.FOUNDED)),
    /** The highest technology readiness level first. */
    READINESS(highest(Fields.TRL)),
    /** The last confirmed by its owner first. */
    CONFIRMED(latest(Fields.CONFIRMED_AT));

    private final Sort sort;

    Order(SortField field) {
        // the tie makes it a total order, which cursors need
        sort = new Sort(field, new SortField(Fields.TIE, SortField.Type.LONG));
    }

    Sort sort() {
        return sort;
    }

    /** The name in requests. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of this name, or null. */
    public static @Nullable Order of(String key) {
        return Stream.of(values())
                .filter(order -> order.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static SortField latest(String field) {
        SortField sort = new SortField(field, SortField.Type.LONG, true);
        sort.setMissingValue(Long.MIN_VALUE);
        return sort;
    }

    private static SortField highest(String field) {
        SortField sort = LongField.newSortField(field, true, SortedNumericSelector.Type.MAX);
        sort.setMissingValue(Long.MIN_VALUE);
        return sort;
    }

    private static SortField byName() {
        SortField sort = new SortField(Fields.NAME_ORDER, SortField.Type.STRING);
        sort.setMissingValue(SortField.STRING_LAST);
        return sort;
    }
}
