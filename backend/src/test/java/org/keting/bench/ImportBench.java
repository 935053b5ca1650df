package org.keting.bench;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.keting.imports.ImportHouse;
import org.keting.imports.format.ExportedStartups;
import org.keting.imports.format.Parsed;
import org.keting.imports.format.StartupLines;
import org.keting.profiles.ProfileKind;
import org.keting.shared.ids.Ids;
import org.keting.shared.mongo.EmbeddedMongo;
import org.keting.shared.mongo.MongoConnection;
import org.springframework.util.FileSystemUtils;

/**
 * Import rate on the embedded database: the file that {@code KETING_TEST_PROFILES} names, or the demo set over and over,
 * and then a hundred thousand lines made of it. Yardsticks of the same run: the same lines parsed only, and the documents
 * that came of them written with bare insertMany.
 */
public final class ImportBench {

    private static final int LINES = 100_000;
    private static final int BATCH = 500;

    private ImportBench() {}

    /** Prints a table; the first argument, when given, is the number of synthetic lines. */
    public static void main(String[] arguments) throws IOException {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : LINES;
        List<byte[]> records = records();
        System.out.printf("%-44s %9s %9s %10s%n", "", "lines", "seconds", "lines/s");
        Path folder = Files.createTempDirectory("keting-import-bench");
        try (EmbeddedMongo server = EmbeddedMongo.start(folder);
                MongoClient client = MongoConnection.open(new ConnectionString(server.uri()))) {
            measure("warm-up", records, 3 * records.size(), client.getDatabase("warm-up"));
            measure("the file", records, records.size(), client.getDatabase("file"));
            measure("synthetic", records, lines, client.getDatabase("synthetic"));
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private static List<byte[]> records() throws IOException {
        String file = System.getenv("KETING_TEST_PROFILES");
        try (InputStream in = file == null
                ? Objects.requireNonNull(ImportBench.class.getResourceAsStream("/demo/startups.jsonl"))
                : Files.newInputStream(Path.of(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private static void measure(String name, List<byte[]> records, int lines, MongoDatabase database) {
        long start = System.nanoTime();
        parse(new Repeated(records, lines));
        print(name + ": parsed only", lines, start);

        try (ImportHouse house = new ImportHouse(database, Clock.systemUTC())) {
            start = System.nanoTime();
            house.imports().load(ProfileKind.STARTUP, new Repeated(records, lines), "bench");
            print(name + ": imported", lines, start);
            start = System.nanoTime();
            house.imports().load(ProfileKind.STARTUP, new Repeated(records, lines), "bench");
            print(name + ": imported again, nothing new", lines, start);
            start = System.nanoTime();
            LongAdder exported = new LongAdder();
            house.startups()
                    .forEach(startup ->
                            exported.add(ExportedStartups.line(startup).length()));
            print(name + ": exported", lines, start);
        }
        long nanos = insertMany(database, lines);
        print(name + ": same documents, bare insertMany", lines, System.nanoTime() - nanos);
        database.drop();
    }

    private static void parse(Repeated stream) {
        long refused = 0;
        for (byte[] line = stream.nextLine(); line != null; line = stream.nextLine()) {
            refused += StartupLines.parse(line, line.length) instanceof Parsed.Refused<?> ? 1 : 0;
        }
        if (refused > 0) {
            throw new IllegalStateException(refused + " lines refused");
        }
    }

    /** Nanoseconds of writing alone. Some of the documents are written again and again, so that memory does not matter. */
    private static long insertMany(MongoDatabase database, int lines) {
        List<Document> some =
                database.getCollection("startups").find().limit(2_000).into(new ArrayList<>());
        MongoCollection<Document> bare = database.getCollection("bare");
        List<Document> batch = new ArrayList<>(BATCH);
        long nanos = 0;
        for (int i = 1; i <= lines; i++) {
            batch.add(new Document(some.get(i % some.size())).append("_id", Ids.next()));
            if (batch.size() == BATCH || i == lines) {
                long start = System.nanoTime();
                bare.insertMany(batch);
                nanos += System.nanoTime() - start;
                batch.clear();
            }
        }
        return nanos;
    }

    private static void print(String name, int lines, long start) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        System.out.printf("%-44s %9d %9.2f %10.0f%n", name, lines, seconds, lines / Math.max(seconds, 0.001));
    }

    /** The records again and again under source ids of their own, without ever being held together. */
    private static final class Repeated extends InputStream {

        private static final byte[] ID = "\"sourceId\": \"".getBytes(StandardCharsets.UTF_8);

        private final List<byte[]> records;
        private final int lines;
        private int given;
        private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);

        Repeated(List<byte[]> records, int lines) {
            this.records = records;
            this.lines = lines;
        }

        byte @Nullable [] nextLine() {
            if (given == lines) {
                return null;
            }
            String record = new String(records.get(given % records.size()), StandardCharsets.UTF_8);
            String id = new String(ID, StandardCharsets.UTF_8);
            int at = record.indexOf(id) + id.length();
            String own = record.substring(0, at) + given + "-" + record.substring(at);
            given++;
            return own.getBytes(StandardCharsets.UTF_8);
        }

        private boolean refill() {
            byte[] line = nextLine();
            if (line == null) {
                return false;
            }
            byte[] ended = Arrays.copyOf(line, line.length + 1);
            ended[line.length] = '\n';
            current = new ByteArrayInputStream(ended);
            return true;
        }

        @Override
        public int read() {
            return current.available() > 0 || refill() ? current.read() : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return current.available() > 0 || refill() ? current.read(buffer, offset, length) : -1;
        }
    }
}
