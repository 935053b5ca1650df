package org.keting.shared.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes, grows, shrinks and deletes documents of very different sizes from several threads while the file is compacted,
 * closes and opens it again and again, and compares every document with what the writers remember. The store's own
 * assertions are on in tests. {@code -Dketing.seed=} repeats what the writers do, though not how they interleave.
 */
class CompactionStressIT {

    private static final int WRITERS = 8;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("keting.seed", new Random().nextLong());

    @Test
    void keepsEveryDocumentWhileCompacting() {
        stress(3, Duration.ofSeconds(4));
    }

    @Test
    @Tag("long")
    void keepsEveryDocumentWhileCompactingForMinutes() {
        stress(20, Duration.ofSeconds(12));
    }

    private void stress(int rounds, Duration each) {
        System.out.printf("stress with seed %d%n", seed);
        List<ChangingDocuments> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new ChangingDocuments(number, new Random(seed + number)))
                .toList();
        for (int round = 0; round < rounds; round++) {
            write(writers, each);
            compare(writers);
        }
    }

    private void write(List<ChangingDocuments> writers, Duration time) {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder);
                MongoClient client = client(server)) {
            client.getDatabase("stress")
                    .getCollection("things")
                    .createIndex(Indexes.ascending("slot"), new IndexOptions().unique(true));
            long end = System.nanoTime() + time.toNanos();
            writers.stream()
                    .map(writer -> Thread.ofPlatform().start(() -> {
                        while (System.nanoTime() < end && server.isHealthy()) {
                            writer.change(things(client));
                        }
                    }))
                    .toList()
                    .forEach(CompactionStressIT::join);
            assertThat(server.isHealthy()).as("seed %s", seed).isTrue();
        }
    }

    private void compare(List<ChangingDocuments> writers) {
        Map<String, Document> expected = new HashMap<>();
        writers.forEach(writer -> expected.putAll(writer.remembered()));
        try (EmbeddedMongo server = EmbeddedMongo.start(folder);
                MongoClient client = client(server)) {
            Map<String, Document> found = new HashMap<>();
            things(client).find().forEach(each -> found.put(each.getString("_id"), each));
            assertThat(found.equals(expected)).as("documents, seed %s", seed).isTrue();
            long live = ChangingDocuments.bytes(expected.values());
            System.out.printf(
                    "%d documents, %.1f MB, in a file of %.1f MB%n", found.size(), live / 1e6, server.fileSize() / 1e6);
            assertThat(server.fileSize()).isLessThan(4 * live + (16 << 20));
            found.values().stream()
                    .limit(500)
                    .forEach(each -> assertThat(things(client)
                                    .find(eq("slot", each.get("slot")))
                                    .first())
                            .isEqualTo(each));
        }
    }

    private static MongoClient client(EmbeddedMongo server) {
        return MongoConnection.open(new ConnectionString(server.uri()));
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("stress").getCollection("things");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
