package org.keting.profiles;

import java.util.List;
import org.keting.accounts.Accounts;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for a coordinator. */
@RestController
class ReviewController {

    private final ProfileStores stores;
    private final Claims claims;
    private final ProfileViews views;
    private final Accounts accounts;

    ReviewController(ProfileStores stores, Claims claims, ProfileViews views, Accounts accounts) {
        this.stores = stores;
        this.claims = claims;
        this.views = views;
        this.accounts = accounts;
    }

    /**
     * @param profiles in review, in the coordinator's living rooms
     * @param claims open, to profiles there
     */
    record Reviews(List<ProfileView> profiles, List<ClaimView> claims) {}

    @GetMapping("/api/reviews")
    @Requires(Action.LIST_REVIEWS)
    Reviews list(Actor actor) {
        Permissions.require(actor, Action.LIST_REVIEWS, Relation.NONE);
        List<ProfileView> waiting = stores.all().stream()
                .flatMap(store -> store.inStatus(Status.IN_REVIEW).stream())
                .map(Blueprints::unfold)
                .filter(sheet -> Access.allows(actor, sheet, Action.REVIEW_PROFILE))
                .map(sheet -> views.view(actor, sheet))
                .toList();
        List<ClaimView> open = claims.open().stream()
                .filter(claim -> actor.coordinates(claim.livingRoom()))
                .map(claim -> ClaimView.of(claim, accounts))
                .toList();
        return new Reviews(waiting, open);
    }
}
