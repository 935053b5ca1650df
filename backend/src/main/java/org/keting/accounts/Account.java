package org.keting.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A person (or program) the house knows.
 *
 * @param identities {@code <issuer>|<subject>} of each sign-in that leads here, unique over all accounts; null when nobody
 *     can sign in as this account
 * @param email as the provider told it; shown, never trusted
 * @param verifiedEmail lower case, only when a provider vouches for it; unique, and what links a second provider
 * @param language BCP 47 tag of the language the person reads
 * @param zone IANA time zone the person lives in
 * @param livingRooms the living rooms a coordinator works for; empty means all of them
 * @param epoch counts up when the person signs out everywhere: older sessions are void
 * @param demo whether it belongs to the demo set and is locked out when that is off
 */
public record Account(
        @BsonId AccountId id,
        @Nullable List<String> identities,
        String displayName,
        @Nullable String email,
        @Nullable String verifiedEmail,
        String language,
        String zone,
        List<Role> roles,
        List<String> livingRooms,
        List<String> organisations,
        Long epoch,
        Boolean demo,
        Instant createdAt) {

    /** This person, calling with these scopes. */
    public Actor actor(Set<Scope> scopes) {
        return new Actor(id, Set.copyOf(roles), scopes, Set.copyOf(livingRooms), Set.copyOf(organisations));
    }
}
