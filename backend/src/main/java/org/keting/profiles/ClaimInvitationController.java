package org.keting.profiles;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.keting.shared.ids.LinkToken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Inviting somebody to claim a profile, and following such a link. */
@RestController
class ClaimInvitationController {

    private final Access access;
    private final ClaimInvitations invitations;
    private final ProfileViews views;

    ClaimInvitationController(Access access, ClaimInvitations invitations, ProfileViews views) {
        this.access = access;
        this.invitations = invitations;
        this.views = views;
    }

    record Invitee(@NotBlank @Email @Size(max = 254) String email) {}

    /** The path of the page that takes the link. */
    record ClaimLink(String link) {}

    /**
     * @param page path of the profile's page
     * @param claimed whether it has an owner by now
     */
    record InvitedProfile(ProfileKind kind, String id, String name, String page, boolean claimed, Instant expiresAt) {}

    @PostMapping({"/api/startups/{id}/claim-invitations", "/api/investors/{id}/claim-invitations"})
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Action.INVITE_TO_CLAIM)
    ClaimLink invite(Actor actor, ProfileKind kind, @PathVariable String id, @RequestBody @Valid Invitee address) {
        Sheet sheet = access.open(new Target(actor, kind, id), Action.INVITE_TO_CLAIM);
        return new ClaimLink(invitations.invite(sheet, address.email(), actor.requireAccount()));
    }

    @GetMapping("/api/claim-invitations/{token}")
    @Requires(Action.READ_PUBLIC)
    InvitedProfile read(Actor actor, @PathVariable String token) {
        Permissions.require(actor, Action.READ_PUBLIC, Relation.INVITED);
        ClaimInvitation invitation = invitations.open(new LinkToken(token));
        Sheet sheet = access.open(new Target(actor, invitation.kind(), invitation.profile()));
        return new InvitedProfile(
                sheet.kind(),
                sheet.key(),
                sheet.name(),
                sheet.page(),
                !sheet.standing().owners().isEmpty(),
                invitation.expiresAt());
    }

    @PostMapping("/api/claim-invitations/{token}/acceptance")
    @Requires(Action.ACCEPT_INVITATION)
    ResponseEntity<ProfileView> accept(Actor actor, @PathVariable String token) {
        Permissions.require(actor, Action.ACCEPT_INVITATION, Relation.INVITED);
        return views.answer(actor, invitations.accept(new LinkToken(token), actor.requireAccount()));
    }
}
