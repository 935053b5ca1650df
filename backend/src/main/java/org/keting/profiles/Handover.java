package org.keting.profiles;

import org.keting.accounts.AccountId;
import org.keting.accounts.Actor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Brings people and profiles together without a request of theirs: how the demo set's people come by what is theirs. The
 * rules are those of everybody; what they refuse fails with their problem.
 */
@Component
public class Handover {

    private final Editing editing;
    private final Publishing publishing;
    private final Claims claims;
    private final ProfileStores stores;

    Handover(Editing editing, Publishing publishing, Claims claims, ProfileStores stores) {
        this.editing = editing;
        this.publishing = publishing;
        this.claims = claims;
        this.stores = stores;
    }

    /** Makes the account the owner of a published profile that has none; repeating it changes nothing. */
    public void give(ProfileKind kind, String key, AccountId account) {
        claims.own(kind, key, account);
    }

    /** Claims a published profile on the account's behalf. */
    public void claim(ProfileKind kind, String key, AccountId account, String message) {
        claims.request(stores.of(kind).sheet(key).orElseThrow(ProfileProblem::notFound), account, message);
    }

    /**
     * Writes a draft of the actor's.
     *
     * @param patch its members, as over HTTP
     * @return its id
     */
    public String draft(Actor actor, ProfileKind kind, JsonNode patch) {
        return editing.create(actor, kind, patch).key();
    }

    /** Sends a draft of the actor's to review. */
    public void submit(Actor actor, ProfileKind kind, String key) {
        publishing.take(new Target(actor, kind, key), Step.SUBMIT, "");
    }
}
