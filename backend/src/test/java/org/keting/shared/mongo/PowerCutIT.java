package org.keting.shared.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cuts the power of a simulated disk at random moments of a run with compaction, when the most is unsynced: whatever of it
 * survived, the file must open and hold all that had been acknowledged. {@code -Dketing.seed=} repeats what is written and
 * the cuts' choices, though not how the writers interleave.
 */
class PowerCutIT {

    private static final int WRITERS = 4;
    private static final int DOCUMENTS_EACH = 150;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("keting.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final List<Told> told = Collections.synchronizedList(new ArrayList<>());

    /** A client knew at a moment that a document had a version. */
    private record Told(int moment, String id, int version) {}

    @Test
    void losesNoAcknowledgedWriteWhenThePowerFails() {
        write(Durability.SYNCED, 400);
        assertThat(losses(80)).as("seed %s", seed).isEmpty();
    }

    @Test
    @Tag("long")
    void losesNoAcknowledgedWriteInManyPowerCuts() {
        write(Durability.SYNCED, 1500);
        assertThat(losses(1500)).as("seed %s", seed).isEmpty();
    }

    @Test
    void noticesLossesOfServerThatDoesNotSync() {
        write(Durability.WRITTEN, 50);
        assertThat(losses(10)).isNotEmpty();
    }

    private void write(Durability durability, int writes) {
        RecordingDisk.begin();
        DatabaseFile file = DatabaseFile.open(RecordingDisk.SCHEME + ":" + folder.resolve("live"));
        try (EmbeddedMongo server = EmbeddedMongo.start(file, durability, 0);
                MongoClient client = MongoConnection.open(new ConnectionString(server.uri()))) {
            var things = client.getDatabase("power").getCollection("things");
            IntStream.range(0, WRITERS)
                    .mapToObj(writer -> Thread.ofPlatform().start(() -> write(things, writer, writes)))
                    .toList()
                    .forEach(PowerCutIT::join);
        }
    }

    private void write(MongoCollection<org.bson.Document> things, int writer, int writes) {
        Random mine = new Random(seed + writer);
        for (int version = 0; version < writes; version++) {
            String id = writer + "-" + mine.nextInt(DOCUMENTS_EACH);
            int length = mine.nextInt(mine.nextInt(10) == 0 ? 60_000 : 10_000);
            var document = new org.bson.Document("version", version).append("text", text(version, length));
            things.replaceOne(eq(id), document, new ReplaceOptions().upsert(true));
            told.add(new Told(RecordingDisk.moment(), id, version));
        }
    }

    private List<String> losses(int cuts) {
        List<Integer> moments = new ArrayList<>(RecordingDisk.momentsBeforeSyncs());
        Collections.shuffle(moments, random);
        List<String> losses = new ArrayList<>();
        RecordingDisk.cutPower(
                moments.subList(0, Math.min(cuts, moments.size())),
                random,
                (content, moment) -> losses.addAll(losses(content, moment)));
        return losses;
    }

    private List<String> losses(byte[] content, int moment) {
        Path left = folder.resolve("left");
        List<String> losses = new ArrayList<>();
        try {
            Files.write(left, content);
            try (DatabaseFile file = DatabaseFile.open(left.toString())) {
                MVMap<Object, Document> things = file.store()
                        .openMap(
                                "databases.power.things",
                                new MVMap.Builder<Object, Document>().valueType(BsonType.INSTANCE));
                toldUntil(moment).forEach((id, version) -> {
                    if (!isWhole(things.get(id), version)) {
                        losses.add("cut at %d: %s had version %d".formatted(moment, id, version));
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            losses.add("cut at %d: %s".formatted(moment, e));
        }
        return losses;
    }

    private Map<String, Integer> toldUntil(int moment) {
        Map<String, Integer> versions = new HashMap<>();
        told.stream()
                .filter(each -> each.moment() <= moment)
                .forEach(each -> versions.merge(each.id(), each.version(), Math::max));
        return versions;
    }

    /** A later version is right as well: the cut may have come between the sync and the reply. */
    private static boolean isWhole(@Nullable Document found, int version) {
        return found != null
                && found.get("version") instanceof Integer stored
                && found.get("text") instanceof String text
                && stored >= version
                && text.equals(text(stored, text.length()));
    }

    private static String text(int version, int length) {
        String word = version + " ";
        return word.repeat(length / word.length() + 1).substring(0, length);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
