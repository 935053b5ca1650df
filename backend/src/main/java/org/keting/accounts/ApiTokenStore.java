package org.keting.accounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** API tokens in the database. */
@Component
class ApiTokenStore {

    private final MongoCollection<ApiToken> tokens;

    ApiTokenStore(MongoDatabase database) {
        tokens = database.getCollection("apiTokens", ApiToken.class);
        tokens.createIndex(Indexes.ascending("hash"), new IndexOptions().unique(true));
    }

    void insert(ApiToken token) {
        tokens.insertOne(token);
    }

    Optional<ApiToken> findByHash(String hash) {
        return Optional.ofNullable(tokens.find(eq("hash", hash)).first());
    }

    List<ApiToken> of(AccountId account) {
        return tokens.find(eq("account", account)).sort(Sorts.descending("_id")).into(new ArrayList<>());
    }

    /** Whether there was one to revoke. */
    boolean revoke(AccountId account, String id) {
        return tokens.deleteOne(and(eq("_id", id), eq("account", account))).getDeletedCount() == 1;
    }

    void removeExpiredBefore(Instant moment) {
        tokens.deleteMany(lt("expiresAt", moment));
    }
}
