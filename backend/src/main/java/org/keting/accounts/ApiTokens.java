package org.keting.accounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keting.shared.ids.Ids;
import org.keting.shared.ids.LinkToken;
import org.springframework.stereotype.Component;

/** Personal API tokens: a program calls as the person, with fewer scopes and until a date. */
@Component
class ApiTokens {

    private final MongoCollection<ApiToken> tokens;
    private final Clock clock;

    ApiTokens(MongoDatabase database, Clock clock) {
        this.clock = clock;
        tokens = database.getCollection("apiTokens", ApiToken.class);
        tokens.createIndex(Indexes.ascending("hash"), new IndexOptions().unique(true));
    }

    /** A token with its secret, which cannot be had a second time. */
    record Minted(ApiToken token, LinkToken secret) {}

    Minted mint(AccountId account, String name, Set<Scope> scopes, Duration lifetime) {
        LinkToken secret = LinkToken.random();
        Instant now = clock.instant();
        ApiToken token = new ApiToken(
                Ids.next(), account, name, scopes.stream().sorted().toList(), secret.hash(), now, now.plus(lifetime));
        tokens.insertOne(token);
        return new Minted(token, secret);
    }

    Optional<ApiToken> find(LinkToken secret) {
        return Optional.ofNullable(tokens.find(eq("hash", secret.hash())).first())
                .filter(token -> token.expiresAt().isAfter(clock.instant()));
    }

    List<ApiToken> of(AccountId account) {
        return tokens.find(eq("account", account)).sort(Sorts.descending("_id")).into(new ArrayList<>());
    }

    /** Whether there was one to revoke. */
    boolean revoke(AccountId account, String id) {
        return tokens.deleteOne(and(eq("_id", id), eq("account", account))).getDeletedCount() == 1;
    }

    void sweep() {
        tokens.deleteMany(lt("expiresAt", clock.instant()));
    }
}
