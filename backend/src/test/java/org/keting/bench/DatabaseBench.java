package org.keting.bench;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.keting.shared.mongo.Durability;
import org.keting.shared.mongo.EmbeddedMongo;
import org.keting.shared.mongo.MongoConnection;
import org.springframework.util.FileSystemUtils;

/**
 * What the embedded database does on this machine: write rates, what a sync costs, how large the file grows, how fast it
 * starts. Every rate stands beside a yardstick of the same run, since the machine decides most of it.
 */
public final class DatabaseBench {

    private static final Duration EACH = Duration.ofSeconds(5);
    private static final int UPDATES = 100_000;
    private static final int DOCUMENTS = 50_000;
    private static final byte[] KILOBYTE = "x".repeat(1024).getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    private DatabaseBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("keting-database-bench");
        Files.createDirectories(folder);
        DatabaseBench bench = new DatabaseBench(folder);
        double append = bench.fileAppends();
        double store = bench.rawStore();
        System.out.printf("%-46s %9.0f /s%n", "yardstick: append 1 KB to a file and sync", append);
        System.out.printf(
                "%-46s %9.0f /s  %4.2f of the append%n",
                "yardstick: MVStore put, commit and sync", store, store / append);
        for (Durability durability : List.of(Durability.SYNCED, Durability.WRITTEN)) {
            for (int writers : List.of(1, 32)) {
                bench.inserts(durability, writers, store);
            }
        }
        bench.growth(1);
        bench.growth(20_000);
        bench.start();
        if (args.length == 0) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private double fileAppends() throws IOException {
        Path file = folder.resolve("append");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return Load.perSecond(1, EACH, () -> {
                out.write(ByteBuffer.wrap(KILOBYTE));
                out.force(true);
            });
        }
    }

    private double rawStore() {
        try (MVStore store = new MVStore.Builder()
                .fileName(folder.resolve("raw.mv").toString())
                .autoCommitDisabled()
                .open()) {
            store.setRetentionTime(0);
            MVMap<Long, byte[]> map = store.openMap("raw");
            AtomicLong key = new AtomicLong();
            return Load.perSecond(1, EACH, () -> {
                map.put(key.incrementAndGet(), KILOBYTE);
                store.commit();
                store.sync();
            });
        }
    }

    private void inserts(Durability durability, int writers, double yardstick) {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder.resolve(durability + "-" + writers), durability, 0);
                MongoClient client = client(server)) {
            MongoCollection<Document> things = things(client);
            AtomicLong id = new AtomicLong();
            Load.perSecond(writers, Duration.ofSeconds(2), () -> things.insertOne(document(id.incrementAndGet())));
            Latencies reads = new Latencies();
            double rate;
            try (Background reader = Background.run(() -> reads.measure(
                    () -> things.find(Filters.eq(key(id.get() / 2))).first()))) {
                rate = Load.perSecond(writers, EACH, () -> things.insertOne(document(id.incrementAndGet())));
            }
            System.out.printf(
                    "%-46s %9.0f /s  %4.2f of MVStore; a read meanwhile: median %.1f ms, 99 %% %.1f ms%n",
                    "insert 1 KB, %d writer(s), %s".formatted(writers, durability),
                    rate,
                    rate / yardstick,
                    reads.millis(50),
                    reads.millis(99));
        }
    }

    private void growth(int documents) {
        Path data = folder.resolve("growth-" + documents);
        long before;
        long peak = 0;
        long start = System.nanoTime();
        Latencies writes = new Latencies();
        try (EmbeddedMongo server = EmbeddedMongo.start(data);
                MongoClient client = client(server)) {
            MongoCollection<Document> things = things(client);
            Load.times(
                    32, documents, new AtomicLong()::incrementAndGet, n -> things.insertOne(document(n % documents)));
            before = server.fileSize();
            AtomicLong next = new AtomicLong();
            for (int part = 0; part < 50; part++) {
                Load.times(
                        32,
                        UPDATES / 50,
                        next::incrementAndGet,
                        n -> writes.measure(() -> things.updateOne(
                                Filters.eq(key(Math.floorMod(n * 7919, documents))), Updates.set("n", n))));
                peak = Math.max(peak, server.fileSize());
            }
        }
        System.out.printf(
                "%-46s %9.2f MB at most, %.2f MB before, %.2f MB after closing; %.0f /s, slowest %.0f ms%n",
                "file during %,d updates of %,d document(s)".formatted(UPDATES, documents),
                peak / 1e6,
                before / 1e6,
                size(data) / 1e6,
                UPDATES * 1e9 / (System.nanoTime() - start),
                writes.millis(100));
    }

    private void start() {
        Path data = folder.resolve("start");
        try (EmbeddedMongo server = EmbeddedMongo.start(data);
                MongoClient client = client(server)) {
            for (int batch = 0; batch < DOCUMENTS / 1000; batch++) {
                int first = batch * 1000;
                things(client)
                        .insertMany(IntStream.range(first, first + 1000)
                                .mapToObj(DatabaseBench::document)
                                .toList());
            }
        }
        long begin = System.nanoTime();
        try (EmbeddedMongo server = EmbeddedMongo.start(data);
                MongoClient client = client(server)) {
            double started = (System.nanoTime() - begin) / 1e6;
            things(client).find(Filters.eq(key(1))).first();
            System.out.printf(
                    "%-46s %9.0f ms to listen, %.0f ms to the first answer; %.1f MB%n",
                    "start with %,d documents".formatted(DOCUMENTS),
                    started,
                    (System.nanoTime() - begin) / 1e6,
                    size(data) / 1e6);
        }
    }

    private static MongoClient client(EmbeddedMongo server) {
        return MongoConnection.open(new ConnectionString(server.uri()));
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("bench").getCollection("things");
    }

    private static String key(long n) {
        return "%012d".formatted(n);
    }

    private static Document document(long n) {
        return new Document("_id", key(n)).append("n", n).append("text", "y".repeat(900));
    }

    private static long size(Path data) {
        return data.resolve("keting.mv").toFile().length();
    }
}
