package org.keting.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice's mail, as far as it has come. A claim is a due time in the future: while one sender works, no other takes the
 * mail; when the sender dies, the mail comes up again by itself. Each claim counts as an attempt, and the count tells a
 * sender that woke up too late that another has taken over.
 *
 * @param to one address
 * @param language BCP 47 tag of the language to write in
 * @param dueAt when a sender may take it; null when there is nothing left to do
 * @param failure why the last attempt failed
 */
public record Mail(
        String to,
        String language,
        MailState state,
        Integer attempts,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String failure) {

    /** Long enough for a reason, short enough for a list. */
    private static final int FAILURE_LENGTH = 300;

    /** A mail that a sender may take at once. */
    static Mail pending(String to, String language, Instant now) {
        return new Mail(to, language, MailState.PENDING, 0, now, null, null);
    }

    /** A mail that stays in the house. */
    static Mail stored(String to, String language) {
        return new Mail(to, language, MailState.STORED, 0, null, null, null);
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /** Taken by a sender until the claim runs out. */
    Mail claimed(Instant now, MailSettings settings) {
        return new Mail(to, language, state, attempts + 1, now.plus(settings.claim()), null, failure);
    }

    /** The mail server took it. */
    Mail sent(Instant now) {
        return new Mail(to, language, MailState.SENT, attempts, null, now, null);
    }

    /** An attempt failed; twice the pause after each, until the mail is older than it may be. */
    Mail failed(String reason, Instant told, Instant now, MailSettings settings) {
        Instant again = now.plus(settings.pause(attempts));
        boolean givenUp = again.isAfter(told.plus(settings.giveUp()));
        return givenUp
                ? refused(reason)
                : new Mail(to, language, MailState.PENDING, attempts, again, null, shortened(reason));
    }

    /** The address does not take mail; trying again would not help. */
    Mail refused(String reason) {
        return new Mail(to, language, MailState.FAILED, attempts, null, null, shortened(reason));
    }

    private static String shortened(String reason) {
        return reason.length() <= FAILURE_LENGTH ? reason : reason.substring(0, FAILURE_LENGTH);
    }
}
