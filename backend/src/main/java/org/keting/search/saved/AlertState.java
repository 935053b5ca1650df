package org.keting.search.saved;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a saved search's owner has been told.
 *
 * @param number counts up with every cut: whoever writes the next one must have seen this one
 * @param since the last cut: states of profiles from before it have been told, or were there when the search was saved
 * @param told states at or after {@code since} that have been told all the same ({@link Cuts#state})
 * @param lookedAt when it was last cut; the next cut is on a later day
 * @param dueAt when to look next, or null while alerts are off
 * @param last the last alert that told something, or null
 * @param stops links that end the alerts
 * @param outbox news that may not have been told yet
 */
public record AlertState(
        Long number,
        Instant since,
        List<String> told,
        Instant lookedAt,
        @Nullable Instant dueAt,
        @Nullable LastAlert last,
        List<StopLink> stops,
        List<News> outbox) {

    /** Copies; what an older document lacks is empty. */
    public AlertState {
        told = told == null ? List.of() : List.copyOf(told);
        stops = stops == null ? List.of() : List.copyOf(stops);
        outbox = outbox == null ? List.of() : List.copyOf(outbox);
    }

    /**
     * The last alert.
     *
     * @param since what had changed since then was looked at
     * @param count how many matches were told
     * @param profiles ids of the first of them, in the list's order
     */
    public record LastAlert(Instant at, Instant since, Long count, List<String> profiles) {

        /** Copies. */
        public LastAlert {
            profiles = List.copyOf(profiles);
        }
    }

    /** A link that ends the alerts without a sign-in; only the hash of its token is kept. */
    public record StopLink(String hash, Instant expiresAt) {}

    /**
     * What is to be told, with all that the mail says.
     *
     * @param id the notice's id, so that telling twice tells once
     * @param first name of the first profile
     * @param profiles the first profiles, one a line
     * @param link path of the list
     * @param stop path that ends the alerts
     */
    public record News(String id, Long count, String first, String profiles, String link, String stop) {}

    /** Before anything was looked at. */
    static AlertState before(Instant now) {
        return new AlertState(0L, now, List.of(), now, null, null, List.of(), List.of());
    }

    /** Cut anew, with nothing to tell. */
    AlertState cut(Cuts.Cut cut, Instant now, @Nullable Instant due) {
        return new AlertState(number + 1, cut.since(), cut.told(), now, due, last, unexpired(now), outbox);
    }

    /** With news on top of a {@link #cut}. */
    AlertState telling(LastAlert alert, News news, StopLink stop) {
        List<StopLink> links = new ArrayList<>(stops);
        links.add(stop);
        List<News> all = new ArrayList<>(outbox);
        all.add(news);
        return new AlertState(number, since, told, lookedAt, dueAt, alert, links, all);
    }

    /** Looked at no earlier than then, or not at all for null. */
    AlertState due(@Nullable Instant when) {
        return new AlertState(number + 1, since, told, lookedAt, when, last, stops, outbox);
    }

    boolean isStoppedBy(String hash, Instant now) {
        return unexpired(now).stream().anyMatch(link -> link.hash().equals(hash));
    }

    private List<StopLink> unexpired(Instant now) {
        return stops.stream().filter(link -> link.expiresAt().isAfter(now)).toList();
    }
}
