package org.keting.profiles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Account;
import org.keting.accounts.Accounts;

/** A claim as its claimant and the coordinators see it. */
record ClaimView(
        String id,
        ProfileRef profile,
        Claimant account,
        String message,
        Claim.State state,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** The profile it is about. */
    record ProfileRef(
            ProfileKind kind,
            String id,
            String name,
            @Nullable String livingRoom) {}

    /** Who asks. */
    record Claimant(String id, String displayName, @Nullable String email) {}

    static ClaimView of(Claim claim, Accounts accounts) {
        Account account = accounts.find(claim.account()).orElse(null);
        String id = claim.account().value();
        return new ClaimView(
                claim.id().value(),
                new ProfileRef(claim.kind(), claim.profile(), claim.profileName(), claim.livingRoom()),
                new Claimant(
                        id, account == null ? id : account.displayName(), account == null ? null : account.email()),
                claim.message(),
                claim.state(),
                claim.createdAt(),
                claim.decidedAt(),
                claim.reason());
    }
}
