package org.keting.profiles;

import static org.keting.profiles.Status.DRAFT;
import static org.keting.profiles.Status.IN_REVIEW;
import static org.keting.profiles.Status.PUBLISHED;

import java.util.EnumSet;
import java.util.Set;

/** A step on a profile's way to the public and back. */
enum Step {
    /** The owner asks for a review. */
    SUBMIT(IN_REVIEW, DRAFT),
    /** A coordinator finds it fit. */
    PUBLISH(PUBLISHED, IN_REVIEW),
    /** A coordinator asks for something first. */
    RETURN(DRAFT, IN_REVIEW),
    /** The owner takes it back, or a coordinator takes it down. */
    WITHDRAW(DRAFT, IN_REVIEW, PUBLISHED),
    /** Somebody who knows says that all of it is still true. */
    CONFIRM(PUBLISHED, PUBLISHED);

    private final Status to;
    private final Set<Status> from;

    Step(Status to, Status first, Status... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    Status to() {
        return to;
    }

    boolean startsFrom(Status status) {
        return from.contains(status);
    }

    /** Whether a profile must have the essential to take this step. */
    boolean needsEssentials() {
        return this == SUBMIT || this == PUBLISH;
    }
}
