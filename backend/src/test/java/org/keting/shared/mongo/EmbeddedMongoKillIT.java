package org.keting.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.testing.DatabaseProcess;

/**
 * Kills the server with {@code kill -9} at random moments while 32 writers stream, starts it again, and asks an independent
 * reader for every write that was acknowledged. {@code -Dketing.seed=} repeats a run's moments, {@code -Dketing.kills=} sets
 * how many there are.
 */
class EmbeddedMongoKillIT {

    private static final int WRITERS = 32;
    private static final int KILLS = Integer.getInteger("keting.kills", 20);
    /** A kill comes when this many writes or fewer have been acknowledged since the start. */
    private static final int MOST_WRITES = 1500;

    @TempDir
    Path data;

    private final long seed = Long.getLong("keting.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @Test
    void losesNoAcknowledgedWriteWhenKilled() {
        long acknowledged = 0;
        List<WriteStream> streams = List.of();
        for (int kill = 0; kill < KILLS; kill++) {
            streams = streamUntilKilled(kill, streams);
            acknowledged += sum(streams);
        }
        assertThat(losses(KILLS - 1, streams)).as("last kill of seed %s", seed).isEmpty();
        System.out.printf("%d kills, %d acknowledged writes, none lost (seed %d)%n", KILLS, acknowledged, seed);
    }

    @Test
    void noticesLossesOfServerThatAcknowledgesBeforeTheCommit() {
        List<WriteStream> streams = streamUntilKilled(0, List.of(), "--keting.database.durability=NONE");

        assertThat(losses(0, streams)).isNotEmpty();
    }

    /** Starts the server again, looks for what it acknowledged before, lets writers stream, and kills it. */
    private List<WriteStream> streamUntilKilled(int round, List<WriteStream> previous, String... options) {
        try (DatabaseProcess server = DatabaseProcess.start(data, options);
                MongoClient client = MongoConnection.open(new ConnectionString(server.uri()))) {
            assertThat(losses(client, round - 1, previous))
                    .as("kill %s of seed %s", round, seed)
                    .isEmpty();
            MongoCollection<Document> things = things(client, round);
            things.createIndex(Indexes.ascending("slot"), new IndexOptions().unique(true));
            List<WriteStream> streams = IntStream.range(0, WRITERS)
                    .mapToObj(number -> new WriteStream(things, number))
                    .toList();
            List<Thread> writers =
                    streams.stream().map(Thread.ofPlatform()::start).toList();
            awaitMoment(streams);
            server.kill();
            client.close(); // or writers would look for the server for a while
            writers.forEach(EmbeddedMongoKillIT::join);
            return streams;
        }
    }

    private void awaitMoment(List<WriteStream> streams) {
        long writes = 1L + random.nextInt(MOST_WRITES);
        while (sum(streams) < writes) {
            LockSupport.parkNanos(100_000);
        }
        LockSupport.parkNanos(random.nextInt(2_000_000)); // within one commit, sync or reply
    }

    private static long sum(List<WriteStream> streams) {
        return streams.stream().mapToLong(WriteStream::acknowledged).sum();
    }

    private List<String> losses(int round, List<WriteStream> streams) {
        try (DatabaseProcess server = DatabaseProcess.start(data);
                MongoClient reader = MongoConnection.open(new ConnectionString(server.uri()))) {
            return losses(reader, round, streams);
        }
    }

    private static List<String> losses(MongoClient reader, int round, List<WriteStream> streams) {
        MongoCollection<Document> things = things(reader, round);
        Map<String, Document> found = new HashMap<>();
        things.find().forEach(each -> found.put(each.getString("_id"), each));
        return streams.stream()
                .flatMap(stream -> stream.losses(things, found).stream())
                .toList();
    }

    private static MongoCollection<Document> things(MongoClient client, int round) {
        return client.getDatabase("killed").getCollection("round" + round);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
