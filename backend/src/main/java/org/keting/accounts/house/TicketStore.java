package org.keting.accounts.house;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** Tickets in the database. */
@Component
class TicketStore {

    private final MongoCollection<Ticket> tickets;

    TicketStore(MongoDatabase database) {
        tickets = database.getCollection("houseTickets", Ticket.class);
    }

    /** A ticket under the hash of its secret. */
    public record Ticket(@BsonId String hash, String person, Instant expiresAt) {}

    /** Adds one and drops those that nobody came back for. */
    void insert(Ticket ticket, Instant now) {
        tickets.deleteMany(lt("expiresAt", now));
        tickets.insertOne(ticket);
    }

    Optional<Ticket> remove(String hash) {
        return Optional.ofNullable(tickets.findOneAndDelete(eq("_id", hash)));
    }
}
