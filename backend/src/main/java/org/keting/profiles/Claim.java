package org.keting.profiles;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;

/**
 * Somebody's word that a published profile without an owner is theirs.
 *
 * @param profile the profile's key
 * @param profileName its name when the claim was made
 * @param livingRoom its living room when the claim was made
 * @param openKey {@code <account>|<kind>|<profile>} while it is open: unique, so that one account asks once at a time
 * @param decidedBy the coordinator, or null when it was withdrawn or overtaken
 * @param reason why it was rejected
 */
public record Claim(
        @BsonId ClaimId id,
        ProfileKind kind,
        String profile,
        String profileName,
        @Nullable String livingRoom,
        AccountId account,
        String message,
        State state,
        @Nullable String openKey,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable AccountId decidedBy,
        @Nullable String reason,
        List<Outgoing> outbox) {

    /** Where a claim stands. */
    public enum State {
        OPEN,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    /** Copies. */
    public Claim {
        outbox = Copies.list(outbox);
    }

    static Claim open(ClaimId id, Sheet sheet, AccountId account, String message, Instant now) {
        return new Claim(
                id,
                sheet.kind(),
                sheet.key(),
                sheet.name(),
                sheet.content().livingRoom(),
                account,
                message,
                State.OPEN,
                account + "|" + sheet.kind() + "|" + sheet.key(),
                now,
                null,
                null,
                null,
                List.of());
    }

    Claim telling(Outgoing news) {
        return new Claim(
                id,
                kind,
                profile,
                profileName,
                livingRoom,
                account,
                message,
                state,
                openKey,
                createdAt,
                decidedAt,
                decidedBy,
                reason,
                List.of(news));
    }

    Claim decided(State next, @Nullable AccountId coordinator, @Nullable String why, Instant now) {
        return new Claim(
                id,
                kind,
                profile,
                profileName,
                livingRoom,
                account,
                message,
                next,
                null,
                createdAt,
                now,
                coordinator,
                why,
                outbox);
    }
}
