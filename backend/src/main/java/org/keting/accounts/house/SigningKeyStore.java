package org.keting.accounts.house;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** Signing keys in the database. */
@Component
class SigningKeyStore {

    private static final String CURRENT = "current";

    private final MongoCollection<Key> keys;

    SigningKeyStore(MongoDatabase database) {
        keys = database.getCollection("signingKeys", Key.class);
    }

    /** A private key as JSON (RFC 7517). Whoever can read the database can sign in as anybody anyway. */
    public record Key(@BsonId String id, String jwk, Instant createdAt) {}

    Optional<String> current() {
        return Optional.ofNullable(keys.find(eq("_id", CURRENT)).first()).map(Key::jwk);
    }

    /** Two nodes may start on an empty database at once: the first one's key is both nodes' key. */
    void insertUnlessThere(String jwk, Instant now) {
        try {
            keys.insertOne(new Key(CURRENT, jwk, now));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
