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
        @Nullable String reviewComment) {}
