package org.keting.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keting.imports.ImportHouse;
import org.keting.profiles.Startup;
import org.keting.testing.DatabaseTest;

@DatabaseTest
class DemoSetIT {

    private final MongoDatabase database;
    private final ImportHouse house;

    DemoSetIT(MongoClient client) {
        this.database = client.getDatabase("demo-" + UUID.randomUUID());
        this.house = new ImportHouse(database, Clock.systemUTC());
    }

    @AfterEach
    void drop() {
        house.close();
        database.drop();
    }

    @Test
    void fillsAnEmptyHouse() {
        DemoSet set = set(true);
        set.load();
        assertThat(set.state()).isEqualTo(DemoState.LOADED);
        assertThat(startups()).hasSizeGreaterThanOrEqualTo(60);
        Set<String> languages = new HashSet<>();
        startups().forEach(startup -> startup.texts().values().forEach(texts -> languages.addAll(texts.keySet())));
        assertThat(languages).contains("en", "zh", "he", "ja", "de", "fr");
        List<String> chinese = new ArrayList<>();
        house.investors().forEach(investor -> {
            if (investor.texts().getOrDefault("thesis", java.util.Map.of()).containsKey("zh")) {
                chinese.add(investor.key());
            }
        });
        assertThat(chinese).hasSizeGreaterThanOrEqualTo(20);
        assertThat(house.imports()
                        .latest(org.keting.profiles.ProfileKind.STARTUP, "demo")
                        .orElseThrow()
                        .problems())
                .isEmpty();
    }

    @Test
    void loadsOnce() {
        set(true).load();
        int before = startups().size();
        database.getCollection("startups").deleteOne(new Document("sourceId", "demo:nevatix"));
        DemoSet again = set(true);
        again.load();
        assertThat(again.state()).isEqualTo(DemoState.LOADED);
        assertThat(startups()).hasSize(before - 1);
    }

    @Test
    void completesWhatACrashLeftHalfDone() {
        set(true).load();
        int before = startups().size();
        database.getCollection("startups").deleteOne(new Document("sourceId", "demo:nevatix"));
        database.getCollection("imports").updateMany(new Document(), Updates.set("state", "RUNNING"));
        set(true).load();
        assertThat(startups()).hasSize(before);
    }

    @Test
    void leavesTheHouseEmptyWhenItIsOff() {
        DemoSet off = set(false);
        off.load();
        assertThat(off.state()).isEqualTo(DemoState.OFF);
        assertThat(startups()).isEmpty();
    }

    private DemoSet set(boolean on) {
        return new DemoSet(new DemoSettings(on), house.imports(), house.startups(), house.investors());
    }

    private List<Startup> startups() {
        List<Startup> all = new ArrayList<>();
        house.startups().forEach(all::add);
        return all;
    }
}
