package org.keting.accounts.house;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Authorization codes in the database. */
@Component
class CodeStore {

    private final MongoCollection<Code> codes;

    CodeStore(MongoDatabase database) {
        codes = database.getCollection("authorizationCodes", Code.class);
    }

    /**
     * A code and the request that it answers.
     *
     * @param hash of the code
     * @param request the request's additional parameters: PKCE challenge, nonce
     */
    public record Code(
            @BsonId String hash,
            String id,
            String client,
            String person,
            String authorizationUri,
            String redirectUri,
            @Nullable String state,
            Set<String> scopes,
            Map<String, String> request,
            Instant issuedAt,
            Instant expiresAt) {}

    /** Adds one and drops those that nobody came back for. */
    void insert(Code code, Instant now) {
        codes.deleteMany(lt("expiresAt", now));
        codes.insertOne(code);
    }

    Optional<Code> find(String hash) {
        return Optional.ofNullable(codes.find(eq("_id", hash)).first());
    }

    /** True for one caller only. */
    boolean remove(String hash) {
        return codes.deleteOne(eq("_id", hash)).getDeletedCount() == 1;
    }
}
