package org.keting.profiles;

import java.time.Duration;
import java.time.Instant;

/**
 * How long ago somebody last vouched for a profile.
 *
 * @param at when an owner confirmed or edited it; before the first time, when it was imported or created
 */
public record Freshness(State state, Instant at) {

    /** What that means for a reader. */
    public enum State {
        /** Less than 180 days. */
        FRESH,
        /** Less than a year. */
        AGEING,
        OLD
    }

    private static final Duration FRESH = Duration.ofDays(180);
    private static final Duration AGEING = Duration.ofDays(365);

    static Freshness of(Standing standing, Instant now) {
        Instant confirmed = standing.confirmedAt();
        Instant at = confirmed == null ? standing.createdAt() : confirmed;
        Duration age = Duration.between(at, now);
        if (age.compareTo(FRESH) < 0) {
            return new Freshness(State.FRESH, at);
        }
        return new Freshness(age.compareTo(AGEING) < 0 ? State.AGEING : State.OLD, at);
    }
}
