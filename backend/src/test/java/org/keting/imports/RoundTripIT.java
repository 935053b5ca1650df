package org.keting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.keting.profiles.ProfileKind;
import org.keting.testing.DatabaseTest;

@DatabaseTest
class RoundTripIT {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private static final List<String> STARTUPS = List.of(
            "{\"sourceId\": \"a\", \"name\": \"Alpha\", \"odd.member\": {\"$set\": 1.50}, \"teamSize\": \"11–50\"}",
            "{\"sourceId\":\"b\",\"name\":\"Beta\",\"tagline\":\"Ein Satz\",\"description\":{\"de\":\"Text\",\"en\":\"Text\"},"
                    + "\"extra\":{\"trl\":\"7\",\"lookingFor\":[\"Customers\"]}}");

    private final List<MongoDatabase> databases = new ArrayList<>();
    private final MongoClient client;

    RoundTripIT(MongoClient client) {
        this.client = client;
    }

    @AfterEach
    void drop() {
        databases.forEach(MongoDatabase::drop);
    }

    @Test
    void givesBackUntouchedLinesAsTheyCame() {
        try (ImportHouse house = house()) {
            house.load(ProfileKind.STARTUP, String.join("\n", STARTUPS));
            assertThat(house.export(ProfileKind.STARTUP)).isEqualTo(STARTUPS);
        }
    }

    @Test
    void carriesWhatPeopleWroteIntoAnEmptyHouse() {
        try (ImportHouse house = house();
                ImportHouse empty = house()) {
            house.load(ProfileKind.STARTUP, String.join("\n", STARTUPS));
            edit();
            databases
                    .getFirst()
                    .getCollection("startups")
                    .updateOne(new Document("sourceId", "b"), Updates.set("audiences.TEXTS", "INVESTORS"));
            List<String> exported = house.export(ProfileKind.STARTUP);
            assertThat(exported.get(1)).contains("\"audiences\":{\"TEXTS\":\"INVESTORS\"}");
            assertThat(exported.get(0))
                    .contains("\"teamSize\":\"60+\"")
                    .contains("\"origin\":\"AUTHOR\"")
                    .contains("\"odd.member\":{\"$set\":1.50}");
            Import done = empty.load(ProfileKind.STARTUP, String.join("\n", exported));
            assertThat(done.tally().refused()).isZero();
            assertThat(empty.export(ProfileKind.STARTUP)).isEqualTo(exported);
            Document hidden = databases
                    .getLast()
                    .getCollection("startups")
                    .find(new Document("sourceId", "b"))
                    .first();
            assertThat(hidden).extracting("audiences").isEqualTo(new Document("TEXTS", "INVESTORS"));
        }
    }

    @Test
    void changesNothingWhenItsOwnExportComesBack() {
        try (ImportHouse house = house()) {
            house.load(ProfileKind.STARTUP, String.join("\n", STARTUPS));
            edit();
            databases
                    .getFirst()
                    .getCollection("startups")
                    .updateOne(
                            new Document("sourceId", "b"),
                            Updates.combine(Updates.unset("sourceId"), Updates.unset("source")));
            List<String> exported = house.export(ProfileKind.STARTUP);
            assertThat(exported.get(1)).startsWith("{\"sourceId\":\"keting:");
            house.load(ProfileKind.STARTUP, String.join("\n", exported));
            assertThat(house.export(ProfileKind.STARTUP)).isEqualTo(exported);
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "KETING_TEST_PROFILES", matches = ".+", disabledReason = "no real profiles")
    void carriesRealProfilesThrough() throws IOException {
        Path file = Path.of(System.getenv("KETING_TEST_PROFILES"));
        try (ImportHouse house = house()) {
            for (ProfileKind kind : ProfileKind.values()) {
                Path lines = kind == ProfileKind.STARTUP ? file : file.resolveSibling("investors.jsonl");
                Import done = house.load(kind, Files.readString(lines));
                assertThat(done.problems()).isEmpty();
                assertThat(house.export(kind)).isEqualTo(Files.readAllLines(lines));
            }
        }
    }

    /** As an author's edit leaves it: new values, with their provenance. */
    private void edit() {
        Document author =
                new Document("origin", "AUTHOR").append("by", "person").append("at", Date.from(NOW));
        databases
                .getFirst()
                .getCollection("startups")
                .updateOne(
                        new Document("sourceId", "a"),
                        Updates.combine(
                                Updates.set("facts.teamSize", new Document("min", 60)),
                                Updates.set("provenance.teamSize", author),
                                Updates.set(
                                        "texts.tagline.he",
                                        new Document(author)
                                                .append("value", "שלום")
                                                .append("revision", 1))));
    }

    private ImportHouse house() {
        MongoDatabase database = client.getDatabase("round-trip-" + UUID.randomUUID());
        databases.add(database);
        return new ImportHouse(database, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
