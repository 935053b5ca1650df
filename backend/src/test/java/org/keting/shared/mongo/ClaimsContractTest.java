package org.keting.shared.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keting.testing.DatabaseTest;

/**
 * Claims on time lean on a sparse unique index over an array: one write claims everybody or nobody. A server that compares
 * whole arrays instead of elements fails here, and bookings would overlap on it.
 */
@DatabaseTest
class ClaimsContractTest {

    private final MongoDatabase database;
    private MongoCollection<Document> meetings;

    ClaimsContractTest(MongoDatabase database) {
        this.database = database;
        meetings = database.getCollection("meetings");
    }

    @BeforeEach
    void freshIndex() {
        meetings = database.getCollection("meetings-" + UUID.randomUUID());
        meetings.createIndex(
                Indexes.ascending("claims"), new IndexOptions().unique(true).sparse(true));
    }

    @Test
    void refusesMeetingThatSharesOneElement() {
        assertThat(book("a", "ada|10:00", "ada|10:05", "bo|10:00", "bo|10:05")).isTrue();

        assertThat(book("b", "cy|10:05", "bo|10:05")).isFalse();
        assertThat(book("c", "cy|10:05", "di|10:05")).isTrue();
    }

    @Test
    void claimsNothingOfRefusedMeeting() {
        assertThat(book("a", "ada|10:00")).isTrue();
        assertThat(book("b", "cy|10:00", "ada|10:00", "di|10:00")).isFalse();

        assertThat(book("c", "cy|10:00", "di|10:00")).isTrue();
    }

    @Test
    void freesEveryElementWhenTheFieldIsUnset() {
        assertThat(book("a", "ada|10:00", "bo|10:00")).isTrue();

        meetings.updateOne(eq("a"), Updates.unset("claims"));

        assertThat(book("b", "bo|10:00")).isTrue();
        assertThat(book("c", "ada|10:00")).isTrue();
    }

    @Test
    void freesEveryElementWhenTheMeetingIsDeleted() {
        assertThat(book("a", "ada|10:00", "bo|10:00")).isTrue();

        meetings.deleteOne(eq("a"));

        assertThat(book("b", "bo|10:00", "ada|10:00")).isTrue();
    }

    @Test
    void movesClaimsOfMeetingOrLeavesThemAsTheyWere() {
        assertThat(book("a", "ada|10:00", "ada|10:05")).isTrue();
        assertThat(book("b", "bo|11:00")).isTrue();

        assertThat(move("a", "ada|10:05", "ada|10:10")).isTrue();
        assertThat(move("a", "ada|10:10", "bo|11:00")).isFalse();

        assertThat(book("c", "ada|10:00")).isTrue();
        assertThat(book("d", "ada|10:05")).isFalse();
        assertThat(book("e", "ada|10:10")).isFalse();
    }

    @Test
    void allowsAnyNumberOfMeetingsWithoutClaims() {
        meetings.insertMany(List.of(new Document("_id", "a"), new Document("_id", "b")));

        assertThat(meetings.countDocuments()).isEqualTo(2);
    }

    private boolean book(String id, String... claims) {
        try {
            meetings.insertOne(new Document("_id", id).append("claims", List.of(claims)));
            return true;
        } catch (MongoWriteException e) {
            return false;
        }
    }

    private boolean move(String id, String... claims) {
        try {
            return meetings.updateOne(eq(id), Updates.set("claims", List.of(claims)))
                            .getModifiedCount()
                    == 1;
        } catch (MongoWriteException e) {
            return false;
        }
    }
}
