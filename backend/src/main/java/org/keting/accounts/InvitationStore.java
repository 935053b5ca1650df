package org.keting.accounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Invitations in the database. */
@Component
class InvitationStore {

    private static final int MOST = 200;

    private final MongoCollection<Invitation> invitations;

    InvitationStore(MongoDatabase database) {
        invitations = database.getCollection("invitations", Invitation.class);
        invitations.createIndex(Indexes.ascending("hash"), new IndexOptions().unique(true));
    }

    void insert(Invitation invitation) {
        invitations.insertOne(invitation);
    }

    Optional<Invitation> find(String id) {
        return Optional.ofNullable(invitations.find(eq("_id", id)).first());
    }

    Optional<Invitation> findByHash(String hash) {
        return Optional.ofNullable(invitations.find(eq("hash", hash)).first());
    }

    /** The latest of this person's, newest first. */
    List<Invitation> by(AccountId account) {
        return invitations
                .find(eq("by", account))
                .sort(Sorts.descending("_id"))
                .limit(MOST)
                .into(new ArrayList<>());
    }

    /** Single use: the filter lets one account through, and that one again when it repeats itself. */
    void accept(String id, AccountId account, Instant now) {
        invitations.updateOne(
                and(eq("_id", id), exists("acceptedBy", false), exists("revokedAt", false), gt("expiresAt", now)),
                Updates.set("acceptedBy", account));
    }

    void revoke(String id, Instant now) {
        invitations.updateOne(
                and(eq("_id", id), exists("acceptedBy", false), exists("revokedAt", false)),
                Updates.set("revokedAt", now));
    }

    void removeExpiredBefore(Instant moment) {
        invitations.deleteMany(lt("expiresAt", moment));
    }
}
