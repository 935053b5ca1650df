package org.keting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Startup;
import org.keting.testing.DatabaseTest;

@DatabaseTest
class ImportsIT {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final MongoDatabase database;
    private final ImportHouse house;

    ImportsIT(MongoClient client) {
        this.database = client.getDatabase("imports-" + UUID.randomUUID());
        this.house = new ImportHouse(database, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void empty() {
        database.listCollectionNames()
                .forEach(name -> database.getCollection(name).deleteMany(new org.bson.Document()));
    }

    @AfterEach
    void drop() {
        house.close();
        database.drop();
    }

    @Test
    void keepsTheGoodLinesBetweenBadOnes() throws IOException {
        Import done = house.load(
                ProfileKind.STARTUP,
                line("a", "Alpha") + "{\"sourceId\":\"b\"\n" + "[]\n\n" + line("c", "Gamma") + line("d", ""));
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.tally()).isEqualTo(new Tally(5L, 2L, 0L, 0L, 0L, 3L, 1));
        assertThat(done.problems()).extracting(Trouble::line).containsExactly(2L, 3L, 6L);
        assertThat(house.store().find(done.id())).contains(done);
        assertThat(report(done))
                .hasSize(5)
                .first()
                .asString()
                .startsWith("{\"line\":1,\"sourceId\":\"a\",\"outcome\":\"CREATED\",\"id\":\"");
        assertThat(report(done).get(1)).contains("\"outcome\":\"REFUSED\",\"problem\":{\"slug\":\"line-not-json\"");
    }

    @Test
    void importsTheSameFileAgainWithoutChangingAnything() {
        String file = line("a", "Alpha") + line("b", "Beta");
        house.load(ProfileKind.STARTUP, file);
        assertThat(house.load(ProfileKind.STARTUP, file).tally().unchanged()).isEqualTo(2);
    }

    @Test
    void dealsWithDuplicatesInTheFilesOrder() {
        Import done = house.load(
                ProfileKind.STARTUP,
                line("a", "First") + line("b", "Other") + line("a", "Second") + line("a", "Second"));
        assertThat(done.tally()).isEqualTo(new Tally(4L, 2L, 1L, 1L, 0L, 0L, 1));
        assertThat(startups()).extracting(startup -> startup.facts().name()).containsExactly("Second", "Other");
    }

    @Test
    void keepsWhatCameBeforeAnInterruption() {
        InputStream broken = new SequenceInputStream(
                new java.io.ByteArrayInputStream((line("a", "Alpha") + line("b", "Beta") + "{\"sourceId\":\"c")
                        .getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new EOFException();
                    }
                });
        Import done = house.imports().load(ProfileKind.STARTUP, broken, "test");
        assertThat(done.state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(done.ending()).isEqualTo(new Ending(2L, "import-cut-off", "The body ended early."));
        assertThat(startups()).hasSize(2);
    }

    @Test
    void storesMoreOutcomesThanOneChunkHolds() throws IOException {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 2_345; i++) {
            file.append(line("s" + i, "Name " + i));
        }
        Import done = house.load(ProfileKind.STARTUP, file.toString());
        assertThat(done.tally().chunks()).isGreaterThan(1);
        assertThat(report(done)).hasSize(2_345).last().asString().startsWith("{\"line\":2345,\"sourceId\":\"s2344\"");
    }

    @Test
    void givesUpAnImportWhoseProcessIsGone() {
        Import lost = Import.started(new ImportId("lost"), ProfileKind.STARTUP, "x", NOW.minus(Duration.ofMinutes(1)));
        Import alive =
                Import.started(new ImportId("alive"), ProfileKind.STARTUP, "x", NOW.minus(Duration.ofSeconds(5)));
        house.store().insert(lost);
        house.store().insert(alive);
        house.imports().sweep();
        assertThat(house.store().find(lost.id()))
                .get()
                .extracting(
                        Import::state,
                        it -> it.ending() == null ? "" : it.ending().slug())
                .containsExactly(ImportState.INTERRUPTED, "import-abandoned");
        assertThat(house.store().find(alive.id()).orElseThrow().state()).isEqualTo(ImportState.RUNNING);
    }

    @Test
    void forgetsImportsWithTheirReportsAfterTheirTime() {
        Import old = house.load(ProfileKind.STARTUP, line("a", "Alpha"));
        database.getCollection("imports")
                .updateOne(
                        new org.bson.Document(),
                        com.mongodb.client.model.Updates.set("startedAt", NOW.minus(Duration.ofDays(91))));
        house.imports().sweep();
        assertThat(house.store().find(old.id())).isEmpty();
        assertThat(house.store().chunk(old.id(), 1)).isEmpty();
        assertThat(startups()).hasSize(1);
    }

    @Test
    void listsTheNewestFirstByPages() {
        Import first = house.load(ProfileKind.STARTUP, line("a", "Alpha"));
        Import second = house.load(ProfileKind.STARTUP, line("b", "{"));
        assertThat(house.imports().newest(1, null, null)).extracting(Import::id).containsExactly(second.id());
        assertThat(house.imports().newest(5, null, second.id().value()))
                .extracting(Import::id)
                .containsExactly(first.id());
        assertThat(house.imports().newest(5, "somebody else", null)).isEmpty();
    }

    private List<Startup> startups() {
        List<Startup> all = new java.util.ArrayList<>();
        house.startups().forEach(all::add);
        return all;
    }

    private List<String> report(Import done) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int chunk = 1; Report.copy(house.store(), done.id(), chunk, lines); chunk++) {
            assertThat(chunk).isLessThanOrEqualTo(done.tally().chunks());
        }
        return lines.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String line(String sourceId, String name) {
        return "{\"sourceId\":\"%s\",\"name\":\"%s\",\"country\":\"IL\"}%n".formatted(sourceId, name);
    }
}
