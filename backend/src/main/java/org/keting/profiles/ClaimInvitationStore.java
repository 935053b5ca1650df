package org.keting.profiles;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Optional;
import org.keting.accounts.AccountId;
import org.keting.shared.ids.LinkToken;
import org.springframework.stereotype.Component;

/** Claim invitations in the database, by the hash of their token. */
@Component
final class ClaimInvitationStore {

    private final MongoCollection<ClaimInvitation> invitations;

    ClaimInvitationStore(MongoDatabase database) {
        invitations = database.getCollection("claimInvitations", ClaimInvitation.class);
    }

    void insert(ClaimInvitation invitation) {
        invitations.insertOne(invitation);
    }

    Optional<ClaimInvitation> find(LinkToken token) {
        return Optional.ofNullable(invitations.find(eq("_id", token.hash())).first());
    }

    /** Makes the account the one who used it; false when another was. Repeating it is fine, so a crash locks nobody out. */
    boolean use(LinkToken token, AccountId account, Instant now) {
        return invitations
                        .updateOne(
                                and(
                                        eq("_id", token.hash()),
                                        or(exists("usedBy", false), eq("usedBy", account.value()))),
                                Updates.combine(Updates.set("usedBy", account.value()), Updates.set("usedAt", now)))
                        .getMatchedCount()
                == 1;
    }
}
