package org.keting.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keting.shared.ids.Ids;
import org.keting.shared.ids.LinkToken;
import org.keting.shared.problem.ProblemException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Inviting people by link: to a role, into an organisation, to coordinate a living room. */
@Service
class Invitations {

    private static final Duration LIFETIME = Duration.ofDays(14);
    private static final Duration KEPT = Duration.ofDays(60);

    private final InvitationStore store;
    private final AccountStore accounts;
    private final Clock clock;

    Invitations(InvitationStore store, AccountStore accounts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An invitation with the secret of its link, which cannot be had a second time. */
    record Issued(Invitation invitation, LinkToken secret) {}

    Issued issue(String email, Role role, InvitationScope scope, AccountId by) {
        Instant now = clock.instant();
        LinkToken secret = LinkToken.random();
        Invitation invitation = new Invitation(
                Ids.next(),
                secret.hash(),
                email,
                role,
                scope.organisation(),
                role == Role.COORDINATOR ? scope.livingRoom() : null,
                by,
                now,
                now.plus(LIFETIME),
                null,
                null);
        store.insert(invitation);
        return new Issued(invitation, secret);
    }

    /** Where an invitation leads. */
    record InvitationScope(
            @Nullable String organisation, @Nullable String livingRoom) {}

    Optional<Invitation> findByLink(LinkToken secret) {
        return store.findByHash(secret.hash());
    }

    Optional<Invitation> find(String id) {
        return store.find(id);
    }

    List<Invitation> by(AccountId account) {
        return store.by(account);
    }

    Invitation.State state(Invitation invitation) {
        return invitation.state(clock.instant());
    }

    /**
     * Takes it up for this account. The one who has taken it may do so again: that carries out what a crash may have left
     * undone.
     */
    void accept(Invitation invitation, AccountId account) {
        store.accept(invitation.id(), account, clock.instant());
        Invitation taken = store.find(invitation.id()).orElse(invitation);
        if (!account.equals(taken.acceptedBy())) {
            throw new ProblemException(
                    AccountProblem.INVITATION_CLOSED, "This invitation has been used, revoked or has expired.");
        }
        accounts.enrol(account, taken.role(), taken.organisation(), room(taken, account));
    }

    /** A coordinator of all living rooms, who has none listed, is not narrowed down by being invited to one. */
    private @Nullable String room(Invitation invitation, AccountId account) {
        boolean everywhere = accounts.find(account)
                .filter(known -> known.roles().contains(Role.COORDINATOR)
                        && known.livingRooms().isEmpty())
                .isPresent();
        return everywhere ? null : invitation.livingRoom();
    }

    void revoke(Invitation invitation) {
        store.revoke(invitation.id(), clock.instant());
    }

    @Scheduled(initialDelayString = "PT11M", fixedDelayString = "PT12H")
    void sweep() {
        store.removeExpiredBefore(clock.instant().minus(KEPT));
    }
}
