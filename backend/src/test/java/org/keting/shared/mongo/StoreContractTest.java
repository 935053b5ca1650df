package org.keting.shared.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keting.testing.DatabaseTest;

/** What our stores lean on, shown for each server they run on. Races and claims have tests of their own. */
@DatabaseTest
class StoreContractTest {

    private final MongoDatabase database;
    private MongoCollection<Document> things;

    StoreContractTest(MongoDatabase database) {
        this.database = database;
        things = database.getCollection("things");
    }

    @BeforeEach
    void freshCollection() {
        things = database.getCollection("things-" + UUID.randomUUID());
    }

    @Test
    void updatesOnlyTheVersionNamedInTheFilter() {
        things.insertOne(new Document("_id", "a").append("version", 1L).append("name", "old"));

        var first = things.updateOne(
                and(eq("a"), eq("version", 1L)),
                Updates.combine(Updates.set("name", "new"), Updates.inc("version", 1L)));
        var second = things.updateOne(and(eq("a"), eq("version", 1L)), Updates.set("name", "late"));

        assertThat(first.getModifiedCount()).isEqualTo(1);
        assertThat(second.getMatchedCount()).isZero();
        assertThat(things.find(eq("a")).first()).containsEntry("name", "new").containsEntry("version", 2L);
    }

    @Test
    void replacesOnlyTheVersionNamedInTheFilter() {
        things.insertOne(new Document("_id", "a").append("version", 1L).append("gone", true));

        var late = things.replaceOne(and(eq("a"), eq("version", 0L)), new Document("version", 9L));
        var timely = things.replaceOne(and(eq("a"), eq("version", 1L)), new Document("version", 2L));

        assertThat(late.getMatchedCount()).isZero();
        assertThat(timely.getModifiedCount()).isEqualTo(1);
        assertThat(things.find(eq("a")).first()).isEqualTo(new Document("_id", "a").append("version", 2L));
    }

    @Test
    void refusesSecondDocumentWithTheSameUniqueKey() {
        things.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", "a").append("email", "x"));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> things.insertOne(new Document("_id", "b").append("email", "x")))
                .matches(e -> e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY);
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> things.insertOne(new Document("_id", "a").append("email", "y")))
                .matches(e -> e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    @Test
    void allowsManyDocumentsWithoutTheKeyOfSparseUniqueIndex() {
        things.createIndex(
                Indexes.ascending("sourceId"), new IndexOptions().unique(true).sparse(true));

        things.insertMany(List.of(new Document("_id", "a"), new Document("_id", "b")));
        things.updateOne(eq("a"), Updates.set("sourceId", "s"));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> things.updateOne(eq("b"), Updates.set("sourceId", "s")));
        things.updateOne(eq("a"), Updates.unset("sourceId"));
        assertThat(things.updateOne(eq("b"), Updates.set("sourceId", "s")).getModifiedCount())
                .isEqualTo(1);
    }

    @Test
    void takesBothKeysOfCompoundUniqueIndexTogether() {
        things.createIndex(Indexes.ascending("kind", "key"), new IndexOptions().unique(true));
        things.insertMany(List.of(
                new Document("_id", "a").append("kind", "x").append("key", 1),
                new Document("_id", "b").append("kind", "x").append("key", 2),
                new Document("_id", "c").append("kind", "y").append("key", 1)));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> things.insertOne(
                        new Document("_id", "d").append("kind", "y").append("key", 1)));
        assertThat(things.find(and(eq("kind", "x"), eq("key", 2), eq("_id", "b")))
                        .first())
                .isNotNull();
        assertThat(things.find(and(eq("kind", "x"), eq("key", 2), eq("_id", "a")))
                        .first())
                .isNull();
    }

    @Test
    void findsByUniqueKeyWhateverElseTheFilterSays() {
        things.insertMany(IntStream.range(0, 300)
                .mapToObj(n -> new Document("_id", "%03d".formatted(n)).append("even", n % 2 == 0))
                .toList());

        assertThat(things.countDocuments(and(in("_id", "001", "002", "004", "none"), eq("even", true))))
                .isEqualTo(2);
        assertThat(things.find(and(eq("_id", "001"), eq("even", true))).first()).isNull();
        assertThat(things.countDocuments(and(in("_id", List.of()), eq("even", true))))
                .isZero();
    }

    @Test
    void readsMoreThanOneReplyCanHoldInOrderOfId() {
        things.insertMany(IntStream.range(0, 3000)
                .mapToObj(n -> new Document("_id", "%05d".formatted(n)))
                .toList());

        assertThat(things.find().sort(Sorts.ascending("_id")))
                .hasSize(3000)
                .first()
                .isEqualTo(new Document("_id", "00000"));
        assertThat(things.find(gt("_id", "02000")).sort(Sorts.ascending("_id")).limit(500))
                .hasSize(500)
                .first()
                .isEqualTo(new Document("_id", "02001"));
    }

    @Test
    void readsPagesInOrderOfIdWhateverElseTheFilterSays() {
        things.insertMany(IntStream.range(0, 300)
                .mapToObj(n -> new Document("_id", "%03d".formatted(n * 7919 % 300)).append("even", n % 2 == 0))
                .toList());

        assertThat(things.find(and(gt("_id", "100"), eq("even", true)))
                        .sort(Sorts.ascending("_id"))
                        .skip(1)
                        .limit(3)
                        .map(each -> each.getString("_id")))
                .containsExactly("104", "106", "108");
        assertThat(things.find(gte("_id", "298")).sort(Sorts.ascending("_id")).map(each -> each.getString("_id")))
                .containsExactly("298", "299");
        assertThat(things.find(gt("_id", "299")).sort(Sorts.ascending("_id"))).isEmpty();
    }

    @Test
    void ordersIdsOfSeveralTypes() {
        things.insertMany(List.of(
                new Document("_id", "a"), new Document("_id", 10L), new Document("_id", 9), new Document("_id", "B")));

        assertThat(things.find().sort(Sorts.ascending("_id")).map(each -> each.get("_id")))
                .containsExactly(9, 10L, "B", "a");
    }

    @Test
    void findsAndUpdatesInOneStep() {
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        things.insertOne(new Document("_id", "a").append("left", 1));

        Document taken = things.findOneAndUpdate(and(eq("a"), gt("left", 0)), Updates.inc("left", -1), after);
        Document none = things.findOneAndUpdate(and(eq("a"), gt("left", 0)), Updates.inc("left", -1), after);
        Document made = things.findOneAndUpdate(eq("b"), Updates.setOnInsert("left", 5), after.upsert(true));

        assertThat(taken).containsEntry("left", 0);
        assertThat(none).isNull();
        assertThat(made).containsEntry("left", 5);
        assertThat(things.findOneAndDelete(eq("b"))).isNotNull();
        assertThat(things.findOneAndDelete(eq("b"))).isNull();
    }

    @Test
    void changesTheElementsThatArrayFiltersChoose() {
        things.insertOne(new Document("_id", "a")
                .append("outbox", List.of(new Document("id", 1).append("done", false), new Document("id", 2))));

        things.updateOne(
                eq("a"),
                Updates.set("outbox.$[each].done", true),
                new UpdateOptions().arrayFilters(List.of(eq("each.id", 1))));
        things.updateOne(eq("a"), Updates.push("outbox", new Document("id", 3)));
        things.updateOne(eq("a"), Updates.pull("outbox", eq("id", 2)));

        assertThat(things.find(eq("a")).first())
                .containsEntry("outbox", List.of(new Document("id", 1).append("done", true), new Document("id", 3)));
    }
}
