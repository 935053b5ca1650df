package org.keting.profiles;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Accounts;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.keting.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking for a profile, and deciding who gets it. */
@RestController
class ClaimController {

    private final Access access;
    private final Claims claims;
    private final Accounts accounts;

    ClaimController(Access access, Claims claims, Accounts accounts) {
        this.access = access;
        this.claims = claims;
        this.accounts = accounts;
    }

    record ClaimMessage(@NotBlank @Size(max = 2_000) String message) {}

    record RejectionReason(@NotBlank @Size(max = 2_000) String reason) {}

    @PostMapping({"/api/startups/{id}/claims", "/api/investors/{id}/claims"})
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Action.REQUEST_CLAIM)
    ClaimView request(Actor actor, ProfileKind kind, @PathVariable String id, @RequestBody @Valid ClaimMessage body) {
        Sheet sheet = access.open(new Target(actor, kind, id), Action.REQUEST_CLAIM);
        return view(claims.request(sheet, actor.requireAccount(), PlainText.lines(body.message())));
    }

    /** The caller's own claims, or the open ones that the caller may decide; newest first. */
    @GetMapping("/api/claims")
    @Requires(Action.LIST_CLAIMS)
    Page<ClaimView> list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) Claim.@Nullable State state) {
        List<Claim> found = mine
                ? claims.of(actor.requireAccount())
                : claims.open().stream()
                        .filter(claim -> mayDecide(actor, claim))
                        .toList();
        return new Page<>(
                found.stream()
                        .filter(claim -> state == null || claim.state() == state)
                        .map(this::view)
                        .toList(),
                null);
    }

    @PostMapping("/api/claims/{id}/approval")
    @Requires(Action.DECIDE_CLAIM)
    ClaimView approve(Actor actor, @PathVariable String id) {
        return view(claims.approve(open(actor, id, Action.DECIDE_CLAIM), actor.requireAccount()));
    }

    @PostMapping("/api/claims/{id}/rejection")
    @Requires(Action.DECIDE_CLAIM)
    ClaimView reject(Actor actor, @PathVariable String id, @RequestBody @Valid RejectionReason body) {
        Claim claim = open(actor, id, Action.DECIDE_CLAIM);
        return view(claims.reject(claim, actor.requireAccount(), PlainText.lines(body.reason())));
    }

    @PostMapping("/api/claims/{id}/withdrawal")
    @Requires(Action.WITHDRAW_CLAIM)
    ClaimView withdraw(Actor actor, @PathVariable String id) {
        return view(claims.withdraw(open(actor, id, Action.WITHDRAW_CLAIM)));
    }

    /** A claim is there for who made it and for who may decide it. */
    private Claim open(Actor actor, String id, Action action) {
        Claim claim = claims.find(new ClaimId(id));
        if (relation(actor, claim) == Relation.OTHER && !mayDecide(actor, claim)) {
            throw ProfileProblem.notFound();
        }
        Permissions.require(actor, action, relation(actor, claim), claim.livingRoom());
        return claim;
    }

    private static boolean mayDecide(Actor actor, Claim claim) {
        return Permissions.allows(actor, Action.DECIDE_CLAIM, relation(actor, claim), claim.livingRoom());
    }

    private static Relation relation(Actor actor, Claim claim) {
        return claim.account().equals(actor.account()) ? Relation.OWN : Relation.OTHER;
    }

    private ClaimView view(Claim claim) {
        return ClaimView.of(claim, accounts);
    }
}
