package org.keting.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Invitations.InvitationScope;
import org.keting.accounts.Invitations.Issued;
import org.keting.shared.ids.LinkToken;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations over HTTP. */
@RestController
@RequestMapping("/api/invitations")
class InvitationController {

    private final Invitations invitations;
    private final InvitationRules rules;
    private final InvitationTelling telling;

    InvitationController(Invitations invitations, InvitationRules rules, InvitationTelling telling) {
        this.invitations = invitations;
        this.rules = rules;
        this.telling = telling;
    }

    record New(
            @NotBlank @Email @Size(max = 254) String email,
            @NotNull Role role,
            @Nullable String organisation,
            @Nullable String livingRoom) {}

    /**
     * @param link absolute, only in the answer that created it
     */
    record Sent(
            String id,
            String email,
            Role role,
            @Nullable String organisation,
            @Nullable String livingRoom,
            Instant expiresAt,
            Invitation.State state,
            @Nullable String link) {}

    record Listing(List<Sent> items) {}

    /** What the holder of the link sees. */
    record View(
            Role role,
            Me.@Nullable OrganisationRef organisation,
            @Nullable String livingRoom,
            @Nullable String invitedBy,
            Instant expiresAt,
            Invitation.State state) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Action.INVITE)
    Sent invite(Actor actor, @RequestBody @Valid New wish) {
        InvitationScope scope = new InvitationScope(wish.organisation(), wish.livingRoom());
        rules.requireMayInvite(actor, wish.role(), scope);
        Issued issued = invitations.issue(wish.email().strip(), wish.role(), scope, actor.requireAccount());
        return sent(issued.invitation(), telling.tell(issued));
    }

    @GetMapping
    @Requires(Action.READ_INVITATIONS)
    Listing list(Actor actor) {
        return new Listing(invitations.by(actor.requireAccount()).stream()
                .map(invitation -> sent(invitation, null))
                .toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Action.REVOKE_INVITATION)
    void revoke(Actor actor, @PathVariable String id) {
        Invitation invitation = invitations.find(id).orElseThrow(InvitationController::notFound);
        Relation relation = invitation.by().equals(actor.account()) ? Relation.OWN : Relation.OTHER;
        if (!Permissions.allows(actor, Action.REVOKE_INVITATION, relation, null)) {
            throw notFound();
        }
        invitations.revoke(invitation);
    }

    @GetMapping("/{token}")
    @Requires(Action.READ_PUBLIC)
    View read(@PathVariable String token) {
        Invitation invitation = byLink(token);
        return new View(
                invitation.role(),
                rules.organisation(invitation),
                invitation.livingRoom(),
                rules.inviter(invitation),
                invitation.expiresAt(),
                invitations.state(invitation));
    }

    @PostMapping("/{token}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Action.ACCEPT_INVITATION)
    void accept(Actor actor, @PathVariable String token) {
        invitations.accept(byLink(token), actor.requireAccount());
    }

    private Invitation byLink(String token) {
        return invitations.findByLink(new LinkToken(token)).orElseThrow(InvitationController::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such invitation.");
    }

    private Sent sent(Invitation invitation, @Nullable String link) {
        return new Sent(
                invitation.id(),
                invitation.email(),
                invitation.role(),
                invitation.organisation(),
                invitation.livingRoom(),
                invitation.expiresAt(),
                invitations.state(invitation),
                link);
    }
}
