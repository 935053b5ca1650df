package org.keting.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.profiles.Profile;
import org.keting.profiles.Status;
import org.keting.search.SampleProfile;
import org.keting.search.SearchConsistency;

/** Whatever happens between database and index, a comparison makes them equal. */
class IndexRepairTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterAComparisonTheIndexEqualsTheDatabase(long seed) throws IOException {
        Random random = new Random(seed);
        try (TestIndex index = new TestIndex(folder, 20).start()) {
            Map<String, Long> versions = new HashMap<>();
            for (int step = 0; step < 120; step++) {
                happen(random, index, versions);
            }
            repair(index);
            index.index().commit();
            assertThat(differences(index, folder)).isEmpty();
        }
    }

    private static void happen(Random random, TestIndex index, Map<String, Long> versions) throws IOException {
        String id = "p" + random.nextInt(40);
        boolean told = random.nextInt(3) > 0;
        switch (random.nextInt(12)) {
            case 0 -> index.index().commit();
            case 1 -> {
                if (random.nextInt(4) == 0) {
                    index.crashAndRestart();
                }
            }
            case 2 -> index.settle();
            case 3, 4 -> {
                index.startups.delete(id);
                tell(told, index, id);
            }
            default -> {
                long version = versions.merge(id, 1L, Long::sum);
                Status status = Status.values()[random.nextInt(3)];
                index.startups.save(
                        SampleProfile.of(id).version(version).status(status).startup());
                tell(told, index, id);
            }
        }
    }

    private static void tell(boolean told, TestIndex index, String id) {
        if (told) {
            index.index().changed(index.startups.kind(), id);
        }
    }

    private static void repair(TestIndex index) {
        // with room for 20 in the queue, one comparison may not be enough: an overflow asks for the next
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            index.index().compare();
            index.settle();
            index.index().commit();
            return differences(index, index.folder()).isEmpty();
        });
    }

    private static List<String> differences(TestIndex index, Path folder) throws IOException {
        List<String> differences = new ArrayList<>();
        for (ProfilesInMemory source : List.of(index.startups, index.investors)) {
            Map<String, Long> database = new HashMap<>();
            for (Profile profile : source.all()) {
                database.put(profile.key(), profile.version());
            }
            Map<String, Long> indexed =
                    SearchConsistency.versions(folder, source.kind().name());
            differences.addAll(SearchConsistency.differences(database, indexed));
        }
        return differences;
    }
}
