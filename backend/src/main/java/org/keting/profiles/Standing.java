package org.keting.profiles;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A profile's way through the house: who owns it, whether it is public, how fresh it is.
 *
 * @param owners accounts that may edit it; empty while an imported profile is unclaimed
 * @param organisation id of the organisation whose members may edit it
 * @param confirmedAt when an owner last said that all of it is still true (an edit counts)
 * @param reviewComment what the coordinator asked for when sending it back
 * @param draftSlot {@code <account>|<number>} until it is published for the first time. It is unique, so that nobody keeps
 *     more drafts of a kind than there are numbers
 */
public record Standing(
        Status status,
        Set<String> owners,
        @Nullable String organisation,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant confirmedAt,
        @Nullable String reviewComment,
        @Nullable String draftSlot) {

    /** Copies; what an older document lacks is empty. */
    public Standing {
        owners = owners == null ? Set.of() : Set.copyOf(owners);
    }

    /** A new draft. */
    static Standing draftOf(String owner, String slot, Instant now) {
        return new Standing(Status.DRAFT, Set.of(owner), null, now, now, null, null, null, null, slot);
    }

    /** What a coordinator imports is public at once. */
    static Standing imported(Instant now) {
        return new Standing(Status.PUBLISHED, Set.of(), null, now, now, null, now, null, null, null);
    }

    Standing at(Status next, Instant now) {
        return new Standing(
                next,
                owners,
                organisation,
                createdAt,
                now,
                next == Status.IN_REVIEW ? now : submittedAt,
                next == Status.PUBLISHED ? now : publishedAt,
                next == Status.PUBLISHED ? now : confirmedAt,
                null,
                next == Status.PUBLISHED ? null : draftSlot);
    }

    Standing returned(String comment, Instant now) {
        return new Standing(
                Status.DRAFT,
                owners,
                organisation,
                createdAt,
                now,
                submittedAt,
                publishedAt,
                confirmedAt,
                comment,
                draftSlot);
    }

    Standing touched(Instant now) {
        return new Standing(
                status,
                owners,
                organisation,
                createdAt,
                now,
                submittedAt,
                publishedAt,
                confirmedAt,
                reviewComment,
                draftSlot);
    }

    Standing confirmed(Instant now) {
        return new Standing(
                status, owners, organisation, createdAt, now, submittedAt, publishedAt, now, reviewComment, draftSlot);
    }

    Standing ownedBy(String account, Instant now) {
        return new Standing(
                status,
                Set.of(account),
                organisation,
                createdAt,
                now,
                submittedAt,
                publishedAt,
                now,
                reviewComment,
                draftSlot);
    }
}
