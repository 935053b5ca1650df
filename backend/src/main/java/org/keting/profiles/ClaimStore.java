package org.keting.profiles;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.keting.accounts.AccountId;
import org.springframework.stereotype.Component;

/** Claims in the database. There are few of them at a time, so lists scan. */
@Component
final class ClaimStore {

    private final MongoCollection<Claim> claims;

    ClaimStore(MongoDatabase database) {
        claims = database.getCollection("claims", Claim.class);
        claims.createIndex(
                Indexes.ascending("openKey"), new IndexOptions().unique(true).sparse(true));
    }

    /** False when the account has an open claim to the profile already. */
    boolean insert(Claim claim) {
        try {
            claims.insertOne(claim);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    Optional<Claim> find(ClaimId id) {
        return Optional.ofNullable(claims.find(eq("_id", id)).first());
    }

    /** Writes a decision, if the claim is still in one of these states. */
    boolean decide(Claim decided, Collection<Claim.State> from) {
        Bson undecided = and(
                eq("_id", decided.id()),
                in("state", from.stream().map(Enum::name).toList()));
        return claims.replaceOne(undecided, decided).getMatchedCount() == 1;
    }

    List<Claim> of(AccountId account) {
        return list(eq("account", account));
    }

    List<Claim> open() {
        return list(eq("state", Claim.State.OPEN.name()));
    }

    List<Claim> openFor(ProfileKind kind, String profile) {
        return list(and(eq("state", Claim.State.OPEN.name()), eq("profile", profile), eq("kind", kind.name())));
    }

    List<Claim> withOutbox() {
        return list(exists("outbox.0"));
    }

    void told(ClaimId id, List<String> outgoing) {
        claims.updateOne(eq("_id", id), Updates.pull("outbox", in("id", outgoing)));
    }

    /** Newest first. */
    private List<Claim> list(Bson filter) {
        List<Claim> found = claims.find(filter).into(new ArrayList<>());
        found.sort(Comparator.comparing(Claim::createdAt).reversed());
        return found;
    }
}
