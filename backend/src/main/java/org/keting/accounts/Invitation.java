package org.keting.accounts;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A link that makes somebody something, as it is stored.
 *
 * @param hash of the link's token, unique
 * @param livingRoom for coordinators only: where they will work
 * @param acceptedBy who has used it; nobody else can any more
 */
public record Invitation(
        @BsonId String id,
        String hash,
        String email,
        Role role,
        @Nullable String organisation,
        @Nullable String livingRoom,
        AccountId by,
        Instant createdAt,
        Instant expiresAt,
        @Nullable AccountId acceptedBy,
        @Nullable Instant revokedAt) {

    /** Where an invitation stands. */
    public enum State {
        OPEN,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }

    State state(Instant now) {
        if (acceptedBy != null) {
            return State.ACCEPTED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }
}
