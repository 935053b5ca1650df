package org.keting.shared.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

    @TempDir
    Path folder;

    @Test
    void hasOnDiskWhatItAcknowledged() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (EmbeddedMongo server = EmbeddedMongo.start(folder);
                MongoClient client = client(server)) {
            for (int n = 0; n < 20; n++) {
                things(client).insertOne(new Document("_id", n));
                Files.copy(file(folder), file(copy), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }

        assertThat(count(copy)).isEqualTo(20);
    }

    @Test
    void recoversWhatWasCommittedBeforeTornTail() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (EmbeddedMongo server = EmbeddedMongo.start(folder);
                MongoClient client = client(server)) {
            IntStream.range(0, 50).forEach(n -> things(client).insertOne(new Document("_id", n)));
            Files.copy(file(folder), file(copy));
        }
        try (RandomAccessFile torn = new RandomAccessFile(file(copy).toFile(), "rw")) {
            torn.seek(torn.length());
            torn.write(new byte[5000]);
        }

        assertThat(count(copy)).isEqualTo(50);
    }

    @Test
    void refusesFolderThatAnotherServerUsesInOneLine() {
        try (EmbeddedMongo first = EmbeddedMongo.start(folder)) {
            assertThatExceptionOfType(DatabaseStartException.class)
                    .isThrownBy(() -> EmbeddedMongo.start(folder))
                    .withMessageContaining("in use by another process")
                    .withMessageNotContaining("\n");
            assertThat(first.isHealthy()).isTrue();
        }
        assertThatNoException().isThrownBy(() -> EmbeddedMongo.start(folder).close());
    }

    @Test
    void sharesItsFileWithMvStoreAlone() {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder);
                MongoClient client = client(server)) {
            IntStream.range(0, 50).forEach(n -> things(client).insertOne(new Document("_id", n)));
        }
        try (MVStore store = MVStore.open(file(folder).toString())) {
            var documents = store.openMap(
                    "databases.test.things",
                    new MVMap.Builder<Object, de.bwaldvogel.mongo.bson.Document>().valueType(BsonType.INSTANCE));
            assertThat(documents.sizeAsLong()).isEqualTo(50);
            documents.put(50, new de.bwaldvogel.mongo.bson.Document("_id", 50));
        }

        assertThat(count(folder)).isEqualTo(51);
        assertThat(count(folder)).isEqualTo(51);
    }

    @Test
    void refusesFileOfWhichNeitherOfTheLastTwoCommitsIsWhole() throws IOException {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder);
                MongoClient client = client(server)) {
            IntStream.range(0, 50).forEach(n -> things(client).insertOne(new Document("_id", n)));
        }
        try (RandomAccessFile broken = new RandomAccessFile(file(folder).toFile(), "rw")) {
            for (long place = 2 * 4096; place < broken.length(); place += 4096) { // after the two headers
                broken.seek(place + 200);
                broken.write("damage".getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> EmbeddedMongo.start(folder))
                .withMessageContaining("is whole");
    }

    @Test
    void refusesFileOfAnotherLayout() {
        try (MVStore store = MVStore.open(file(folder).toString())) {
            store.setStoreVersion(99);
        }

        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> EmbeddedMongo.start(folder))
                .withMessageContaining("layout 99");
    }

    @Test
    void doesNotGrowWithTheNumberOfUpdates() {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, Durability.WRITTEN, 0);
                MongoClient client = client(server)) {
            things(client).insertOne(new Document("_id", "a"));
            for (int n = 0; n < 3000; n++) {
                things(client).updateOne(eq("a"), Updates.set("text", (n + " ").repeat(200)));
            }
            // 3000 commits of at least two blocks each would be more than 24 MB
            assertThat(server.fileSize()).isLessThan(2 << 20);
        }
    }

    @Test
    void givesSpaceBackWhileIdle() {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, Durability.WRITTEN, 0);
                MongoClient client = client(server)) {
            for (int batch = 0; batch < 20; batch++) {
                int first = 500 * batch;
                things(client)
                        .insertMany(IntStream.range(first, first + 500)
                                .mapToObj(n -> new Document("_id", n).append("text", "x".repeat(1000)))
                                .toList());
            }
            long full = server.fileSize();
            things(client).deleteMany(Filters.mod("_id", 10, 1));
            things(client).deleteMany(Filters.lt("_id", 9_000));

            await(() -> server.fileSize() < full / 2, Duration.ofSeconds(60));
            assertThat(things(client).countDocuments()).isEqualTo(900);
        }
    }

    @Test
    void keepsCollectionsApartWhenOneIsDropped() {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder);
                MongoClient client = client(server)) {
            things(client).insertOne(new Document("_id", "a"));
            MongoCollection<Document> others = client.getDatabase("test").getCollection("others");
            others.insertOne(new Document("_id", "b"));
            others.drop();
        }

        assertThat(count(folder)).isEqualTo(1);
    }

    @Test
    void failsWithinSecondsWhenTheServerIsGone() {
        EmbeddedMongo server = EmbeddedMongo.start(folder);
        try (MongoClient client = client(server)) {
            things(client).insertOne(new Document("_id", "a"));
            server.close();

            Assertions.assertThatThrownBy(() -> things(client).find(eq("a")).first())
                    .isInstanceOf(MongoException.class);
            long begin = System.nanoTime();
            Assertions.assertThatThrownBy(() -> things(client).find(eq("a")).first())
                    .isInstanceOf(MongoException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
        }
    }

    private static void await(BooleanSupplier condition, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting after %s", atMost).isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static long count(Path data) {
        try (EmbeddedMongo server = EmbeddedMongo.start(data);
                MongoClient client = client(server)) {
            return things(client).countDocuments();
        }
    }

    private static Path file(Path data) {
        return data.resolve(DatabaseFile.NAME);
    }

    private static MongoClient client(EmbeddedMongo server) {
        return MongoConnection.open(new ConnectionString(server.uri()));
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
