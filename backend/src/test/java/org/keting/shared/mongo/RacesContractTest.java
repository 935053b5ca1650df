package org.keting.shared.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keting.testing.DatabaseTest;

/** What holds when many write the same document at once. */
@DatabaseTest
class RacesContractTest {

    private static final int WRITERS = 16;

    private final MongoDatabase database;
    private MongoCollection<Document> things;

    RacesContractTest(MongoDatabase database) {
        this.database = database;
        things = database.getCollection("things");
    }

    @BeforeEach
    void freshCollection() {
        things = database.getCollection("things-" + UUID.randomUUID());
    }

    @Test
    void letsExactlyOneOfRacingUpsertsInsert() {
        things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));

        List<Boolean> inserted = race(writer -> {
            try {
                return things.updateOne(
                                        eq("key", "same"),
                                        Updates.setOnInsert("by", writer),
                                        new UpdateOptions().upsert(true))
                                .getUpsertedId()
                        != null;
            } catch (MongoWriteException e) {
                assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                return false;
            }
        });

        assertThat(inserted).containsOnlyOnce(true);
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void losesNoUpdateThatIsConditionalOnTheVersion() {
        things.insertOne(new Document("_id", "a").append("version", 0L).append("sum", 0L));

        List<Integer> succeeded = race(writer -> {
            int mine = 0;
            for (int attempt = 0; attempt < 50; attempt++) {
                Document read = requireNonNull(things.find(eq("a")).first());
                mine += (int) things.updateOne(
                                and(eq("a"), eq("version", read.getLong("version"))),
                                Updates.combine(
                                        Updates.inc("version", 1L), Updates.set("sum", read.getLong("sum") + 1)))
                        .getModifiedCount();
            }
            return mine;
        });

        long total = succeeded.stream().mapToLong(Integer::longValue).sum();
        assertThat(total).isPositive();
        assertThat(things.find(eq("a")).first()).containsEntry("version", total).containsEntry("sum", total);
    }

    @Test
    void neverShowsHalfOfAnUpdate() {
        things.insertOne(new Document("_id", "a").append("left", 0).append("right", 0));

        List<Boolean> whole = race(writer -> {
            boolean equal = true;
            for (int n = 0; n < 100; n++) {
                if (writer % 2 == 0) {
                    int value = writer * 1000 + n;
                    things.updateOne(eq("a"), Updates.combine(Updates.set("left", value), Updates.set("right", value)));
                } else {
                    Document read = requireNonNull(things.find(eq("a")).first());
                    equal &= read.getInteger("left").equals(read.getInteger("right"));
                }
            }
            return equal;
        });

        assertThat(whole).containsOnly(true);
    }

    private interface Writer<T> {
        T write(int number) throws Exception;
    }

    private static <T> List<T> race(Writer<T> writer) {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<T>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(number -> (Callable<T>) () -> writer.write(number))
                    .toList();
            return threads.invokeAll(writers).stream()
                    .map(RacesContractTest::result)
                    .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
