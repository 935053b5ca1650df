package org.keting.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keting.testing.DatabaseTest;

@DatabaseTest
class StoreContractTest {

    private final MongoDatabase database;
    private MongoCollection<Document> things;

    StoreContractTest(MongoDatabase database) {
        this.database = database;
        things = database.getCollection("unused");
    }

    @BeforeEach
    void freshCollection() {
        things = database.getCollection("things" + UUID.randomUUID());
    }

    @Test
    void updatesWhenTheVersionInTheFilterIsTheStoredOne() {
        things.insertOne(new Document("_id", "a").append("version", 1L).append("name", "old"));

        var first = things.updateOne(
                Filters.and(Filters.eq("a"), Filters.eq("version", 1L)),
                Updates.combine(Updates.set("name", "new"), Updates.inc("version", 1L)));
        var second =
                things.updateOne(Filters.and(Filters.eq("a"), Filters.eq("version", 1L)), Updates.set("name", "late"));

        assertThat(first.getModifiedCount()).isEqualTo(1);
        assertThat(second.getMatchedCount()).isZero();
        assertThat(things.find(Filters.eq("a")).first()).containsEntry("name", "new");
    }
}
