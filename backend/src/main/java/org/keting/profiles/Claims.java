package org.keting.profiles;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Account;
import org.keting.accounts.AccountId;
import org.keting.accounts.Accounts;
import org.keting.notices.NoticeKind;
import org.keting.shared.ids.Ids;
import org.keting.shared.problem.ProblemException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Claims to profiles without an owner. The profile decides: whoever it names as its owner has won, by one conditional
 * write, and claims follow. A crash between the two writes is made good by {@link #settleWhatIsLeft}.
 */
@Component
class Claims {

    /** Why a claim is rejected when somebody else's was approved; pages translate it as a problem. */
    static final String OVERTAKEN = "profile-already-claimed";

    private static final Set<Claim.State> OPEN = EnumSet.of(Claim.State.OPEN);

    private final ProfileStores stores;
    private final ClaimStore claims;
    private final Accounts accounts;
    private final Relay relay;
    private final Clock clock;

    Claims(ProfileStores stores, ClaimStore claims, Accounts accounts, Relay relay, Clock clock) {
        this.stores = stores;
        this.claims = claims;
        this.accounts = accounts;
        this.relay = relay;
        this.clock = clock;
    }

    Claim find(ClaimId id) {
        return claims.find(id).orElseThrow(ProfileProblem::notFound);
    }

    /** The account asks for the profile; the coordinators are told. */
    Claim request(Sheet sheet, AccountId account, String message) {
        requireClaimable(sheet);
        Claim open = Claim.open(new ClaimId(Ids.next()), sheet, account, message, clock.instant());
        Claim claim = open.telling(new Outgoing(
                "claim-requested:" + open.id(),
                null,
                open.livingRoom(),
                NoticeKind.CLAIM_REQUESTED,
                Map.of("startup", open.profileName(), "person", nameOf(account)),
                "/review",
                null));
        if (!claims.insert(claim)) {
            throw new ProblemException(
                    ProfileProblem.CLAIM_ALREADY_OPEN, "Your earlier claim has not been decided yet.");
        }
        relay.deliver(claim);
        return claim;
    }

    String nameOf(AccountId account) {
        return accounts.find(account).map(Account::displayName).orElse(account.value());
    }

    static void requireClaimable(Sheet sheet) {
        Standing standing = sheet.standing();
        if (!standing.owners().isEmpty()) {
            throw alreadyClaimed();
        }
        if (standing.status() != Status.PUBLISHED) {
            throw new ProblemException(
                    ProfileProblem.PROFILE_NOT_THERE_YET, "Only a published profile can be claimed.");
        }
    }

    private static ProblemException alreadyClaimed() {
        return new ProblemException(ProfileProblem.PROFILE_ALREADY_CLAIMED, "Somebody else owns this profile by now.");
    }

    /** Makes the claimant the owner, unless another is; repeating it changes nothing. */
    Claim approve(Claim claim, AccountId coordinator) {
        if (claim.state() == Claim.State.REJECTED || claim.state() == Claim.State.WITHDRAWN) {
            throw decidedAlready(claim);
        }
        own(claim.kind(), claim.profile(), claim.account());
        Claim approved = claim.decided(Claim.State.APPROVED, coordinator, null, clock.instant());
        // Whoever rejected or withdrew it in this very moment came after the profile was given.
        claims.decide(approved, EnumSet.of(Claim.State.OPEN, Claim.State.REJECTED, Claim.State.WITHDRAWN));
        settle(claim.kind(), claim.profile());
        return find(claim.id());
    }

    /** Writes the account into the profile as its owner: the one write that decides among claims and invitations. */
    Sheet own(ProfileKind kind, String profile, AccountId account) {
        ProfileStore<?> store = stores.of(kind);
        Sheet after = store.change(profile, sheet -> {
            if (sheet.standing().owners().contains(account.value())) {
                return sheet;
            }
            requireClaimable(sheet);
            return sheet.withStanding(sheet.standing().ownedBy(account.value(), clock.instant()))
                    .telling(List.of(new Outgoing(
                            "claim-approved:" + sheet.key() + ":" + account,
                            account,
                            sheet.content().livingRoom(),
                            NoticeKind.CLAIM_APPROVED,
                            Map.of("startup", sheet.name()),
                            sheet.page(),
                            store.blueprint().ownerRole())));
        });
        relay.deliver(after);
        return after;
    }

    Claim reject(Claim claim, @Nullable AccountId coordinator, String reason) {
        Claim rejected = claim.decided(Claim.State.REJECTED, coordinator, reason, clock.instant())
                .telling(new Outgoing(
                        "claim-rejected:" + claim.id(),
                        claim.account(),
                        claim.livingRoom(),
                        NoticeKind.CLAIM_REJECTED,
                        Map.of("startup", claim.profileName(), "reason", reason),
                        "/" + Blueprints.of(claim.kind()).plural() + "/" + claim.profile(),
                        null));
        if (!claims.decide(rejected, OPEN)) {
            throw decidedAlready(claim);
        }
        relay.deliver(rejected);
        return rejected;
    }

    Claim withdraw(Claim claim) {
        Claim withdrawn = claim.decided(Claim.State.WITHDRAWN, null, null, clock.instant());
        if (!claims.decide(withdrawn, OPEN)) {
            throw decidedAlready(claim);
        }
        return withdrawn;
    }

    private static ProblemException decidedAlready(Claim claim) {
        return new ProblemException(ProfileProblem.CLAIM_DECIDED, "Claim " + claim.id() + " is no longer open.");
    }

    List<Claim> of(AccountId account) {
        return claims.of(account);
    }

    List<Claim> open() {
        return claims.open();
    }

    /** Lets the open claims to a profile follow who owns it. */
    void settle(ProfileKind kind, String profile) {
        Set<String> owners = stores.of(kind)
                .sheet(profile)
                .map(sheet -> sheet.standing().owners())
                .orElse(Set.of());
        if (owners.isEmpty()) {
            return;
        }
        for (Claim claim : claims.openFor(kind, profile)) {
            if (owners.contains(claim.account().value())) {
                claims.decide(claim.decided(Claim.State.APPROVED, null, null, clock.instant()), OPEN);
            } else {
                overtake(claim);
            }
        }
    }

    private void overtake(Claim claim) {
        try {
            reject(claim, null, OVERTAKEN);
        } catch (ProblemException e) {
            if (e.type() != ProfileProblem.CLAIM_DECIDED) {
                throw e;
            }
        }
    }

    /** Claims whose profile was given away just before a crash. */
    @Scheduled(initialDelayString = "${keting.profiles.tell-every}", fixedDelayString = "${keting.profiles.tell-every}")
    void settleWhatIsLeft() {
        claims.open().forEach(claim -> settle(claim.kind(), claim.profile()));
    }
}
