package org.keting.accounts.signin;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sessions in the database. */
@Component
class SessionStore {

    private final MongoCollection<Session> sessions;

    SessionStore(MongoDatabase database) {
        sessions = database.getCollection("sessions", Session.class);
    }

    void insert(Session session) {
        sessions.insertOne(session);
    }

    Optional<Session> find(String hash) {
        return Optional.ofNullable(sessions.find(eq("_id", hash)).first());
    }

    void seen(String hash, Instant now) {
        sessions.updateOne(eq("_id", hash), Updates.set("seenAt", now));
    }

    void remove(String hash) {
        sessions.deleteOne(eq("_id", hash));
    }

    void removeOver(Instant now, Instant idleSince) {
        sessions.deleteMany(or(lt("expiresAt", now), lt("seenAt", idleSince)));
    }
}
