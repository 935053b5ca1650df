package org.keting.search.saved;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;

/**
 * A saved search as its owner sees it.
 *
 * @param query the list's query string
 * @param link path of the page with its results
 * @param nextAlertAt when it is looked at next, or null while alerts are off
 * @param lastAlert null before the first one
 */
record SavedSearchView(
        String id,
        long version,
        String name,
        ProfileKind kind,
        String query,
        Frequency alerts,
        String link,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant nextAlertAt,
        @Nullable AlertView lastAlert) {

    /**
     * An alert.
     *
     * @param count how many matches it told
     * @param since what had changed since then was looked at
     * @param link path of the page with what has changed since then
     */
    record AlertView(Instant at, long count, Instant since, String link) {}

    static SavedSearchView of(SavedSearch search) {
        AlertState.LastAlert last = search.alert().last();
        return new SavedSearchView(
                search.id().value(),
                search.version(),
                search.name(),
                search.kind(),
                search.query(),
                search.alerts(),
                search.page(),
                search.createdAt(),
                search.updatedAt(),
                search.alert().dueAt(),
                last == null ? null : new AlertView(last.at(), last.count(), last.since(), search.page(last.since())));
    }
}
