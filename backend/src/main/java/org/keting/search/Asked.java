package org.keting.search;

import org.jspecify.annotations.Nullable;
import org.keting.search.meaning.Knowledge;
import org.keting.search.query.Spelling.Corrected;
import org.keting.search.syntax.Reading;

/**
 * A query, understood.
 *
 * @param most how many to answer with
 * @param reading what was typed, its words corrected when nobody uses them
 * @param corrected which were, or null
 * @param order never null in the query's place: what is not searched has no relevance
 */
record Asked(
        SearchQuery query,
        int most,
        Reading reading,
        @Nullable Corrected corrected,
        Order order,
        @Nullable Cursor cursor,
        Knowledge known) {

    static Asked of(SearchQuery query, int most, Reading reading, Knowledge known) {
        Order wanted = query.order() == null ? Order.RELEVANCE : query.order();
        Order order = wanted == Order.RELEVANCE && !reading.isScored() ? Order.NEWEST : wanted;
        Cursor cursor = query.cursor() == null ? null : Cursor.decode(query.cursor(), query, order);
        return new Asked(query, most, reading, null, order, cursor, known);
    }

    Asked with(Corrected correction) {
        return new Asked(query, most, reading.withWords(correction.whole()), correction, order, cursor, known);
    }

    /** The same whenever it changed, of which only the number matters. */
    Asked whenever() {
        return new Asked(query.since(null).withoutExtras(), 1, reading, corrected, order, null, known);
    }

    /** The same with all that there is, which is this many. */
    Asked all(int total) {
        return new Asked(query, Math.max(SearchQuery.LARGEST_SIZE + 1, total), reading, corrected, order, null, known);
    }

    /** The words that are looked for, without what only looks for fields and what must not be. */
    String lookedFor() {
        return String.join(" ", reading.words(), String.join(" ", reading.phrases()))
                .strip();
    }
}
