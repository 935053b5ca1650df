package org.keting.search.saved;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.keting.accounts.AccountId;
import org.keting.profiles.ProfileKind;

/**
 * A search that somebody wants to repeat.
 *
 * @param version counts up with every change by a person, not with alerts; the ETag
 * @param slot {@code <account>|<number>}, unique: nobody keeps more than there are numbers, and whose they are is found by
 *     it
 * @param query the list's own query string, without what belongs to one page or one reader
 */
public record SavedSearch(
        @BsonId SavedSearchId id,
        Long version,
        AccountId owner,
        String slot,
        String name,
        ProfileKind kind,
        String query,
        Frequency alerts,
        Instant createdAt,
        Instant updatedAt,
        AlertState alert) {

    SavedSearch with(AlertState next) {
        return new SavedSearch(id, version, owner, slot, name, kind, query, alerts, createdAt, updatedAt, next);
    }

    /** What a person made of it; the version is counted up. */
    SavedSearch changed(Wish wish, AlertState next, Instant now) {
        return new SavedSearch(
                id, version + 1, owner, slot, wish.name(), kind, wish.query(), wish.alerts(), createdAt, now, next);
    }

    /**
     * What people decide about a saved search.
     *
     * @param name stripped, not empty
     * @param query normal, see {@link QueryString}
     */
    record Wish(String name, String query, Frequency alerts) {}

    Wish wish() {
        return new Wish(name, query, alerts);
    }

    /** Path of the page with its results. */
    String page() {
        return "/" + (kind == ProfileKind.STARTUP ? "startups" : "investors") + (query.isEmpty() ? "" : "?" + query);
    }

    /** {@link #page()} with what has changed since. */
    String page(Instant since) {
        String page = page();
        return page + (page.contains("?") ? "&" : "?") + "since=" + since;
    }
}
