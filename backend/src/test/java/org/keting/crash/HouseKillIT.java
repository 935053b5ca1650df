package org.keting.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.search.SearchConsistency;
import org.keting.shared.mongo.EmbeddedMongo;
import org.keting.testing.HouseProcess;

/**
 * Kills the running house at random moments in a stream of edits and imports. After each kill an independent reader (the
 * bare driver, none of our stores) looks for every acknowledged write; after each restart another one compares the index
 * on disk with what that reader saw. {@code -Dketing.seed=…} repeats the moments.
 */
class HouseKillIT {

    private static final Map<String, String> EMPTY_AND_PATIENT = Map.of(
            "KETING_DEMO", "false",
            "KETING_SEARCH_COMMIT_EVERY", "1s",
            "KETING_SEARCH_COMPARE_EVERY", "5s",
            "KETING_REQUESTS_PER_SECOND", "100000");

    private final long seed = Long.getLong("keting.seed", System.nanoTime());
    private final Ledger ledger = new Ledger();

    @TempDir
    Path folder;

    /** What the independent reader saw while the house was down. */
    private record Seen(List<Document> startups) {

        Map<String, Long> publishedVersions() {
            Map<String, Long> versions = new HashMap<>();
            for (Document startup : startups) {
                if ("PUBLISHED".equals(startup.get("standing", Document.class).getString("status"))) {
                    versions.put(startup.getString("_id"), startup.getLong("version"));
                }
            }
            return versions;
        }
    }

    @Test
    void everyAcknowledgedWriteSurvivesTwentyKills() throws Exception {
        kill(20);
    }

    @Test
    @Tag("long")
    void everyAcknowledgedWriteSurvivesTwoHundredKills() throws Exception {
        kill(200);
    }

    private void kill(int times) throws IOException, InterruptedException {
        System.out.println("killing with -Dketing.seed=" + seed);
        Random random = new Random(seed);
        Path data = folder.resolve("data");
        Seen seen = new Seen(List.of());
        for (int kill = 1; kill <= times; kill++) {
            HouseProcess house = HouseProcess.start(data, EMPTY_AND_PATIENT);
            indexBecomesEqual(data, seen, house);
            Editors editors = new Editors(house, ledger);
            editors.start(4, 1);
            LockSupport.parkNanos(Duration.ofMillis(200 + random.nextInt(2_000)).toNanos());
            house.kill();
            editors.awaitEnd();
            assertThat(editors.complaints()).as("answers before kill %d", kill).isEmpty();
            seen = read(data);
            assertThat(ledger.brokenPromises(seen.startups()))
                    .as("after kill %d with seed %d", kill, seed)
                    .isEmpty();
        }
        assertThat(ledger.size()).as("acknowledged writes").isGreaterThan(times * 50);
        try (HouseProcess house = HouseProcess.start(data, EMPTY_AND_PATIENT)) {
            indexBecomesEqual(data, seen, house);
        }
    }

    /** The bare driver on the dead house's file: raw documents, none of our own classes for them. */
    private static Seen read(Path data) {
        try (EmbeddedMongo server = EmbeddedMongo.start(data);
                MongoClient client = MongoClients.create(server.uri())) {
            List<Document> startups = client.getDatabase("keting")
                    .getCollection("startups")
                    .find()
                    .into(new ArrayList<>());
            return new Seen(startups);
        }
    }

    /** The house compares and repairs its index at the start; nobody writes meanwhile. */
    private void indexBecomesEqual(Path data, Seen seen, HouseProcess house) {
        Map<String, Long> database = seen.publishedVersions();
        long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        List<String> differences = differences(data, database);
        while (!differences.isEmpty() && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            differences = differences(data, database);
        }
        assertThat(differences)
                .as("index against database, seed %d\n%s", seed, house.lastLines())
                .isEmpty();
    }

    private static List<String> differences(Path data, Map<String, Long> database) {
        try {
            return SearchConsistency.differences(
                    database, SearchConsistency.versions(data.resolve("index"), "STARTUP"));
        } catch (IOException e) {
            return List.of("the index cannot be read yet: " + e.getMessage());
        }
    }
}
