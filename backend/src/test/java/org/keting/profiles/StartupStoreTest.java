package org.keting.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keting.testing.DatabaseTest;

@DatabaseTest
class StartupStoreTest {

    private final ConcurrentLinkedQueue<Object> events = new ConcurrentLinkedQueue<>();
    private final MongoDatabase database;
    private final StartupStore store;
    private final Startups startups;

    StartupStoreTest(MongoDatabase database) {
        this.database = database;
        store = new StartupStore(database, events::add);
        startups = new Startups(store, new HomeRooms(List::of), Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void startEmpty() {
        database.getCollection("startups").deleteMany(new Document());
        database.getCollection("startupsOwned").deleteMany(new Document());
        events.clear();
    }

    private List<Merge> merge(ImportedStartup... records) {
        return startups.mergeImported(List.of(records), "importer");
    }

    @Test
    void readsBackWhatItWrote() {
        Sheet sheet = Samples.draft("a").withMedia(new Media("l", null, "v"));
        Edit edit = Patching.patch(
                sheet.content(),
                Samples.json("{'seeking':['PILOT'],'teamSize':{'min':300,'max':null},'audiences':{'DECK':'OWNERS'},"
                        + "'texts':{'description':{'he':{'value':'אור','sourceLanguage':'en'}}}}"),
                Samples.by("ana", TextOrigin.AUTHOR));
        Sheet full = ((Move.Taken) Lifecycle.take(
                        Blueprints.STARTUP,
                        sheet.withContent(((Edit.Changed) edit).content()),
                        new Lifecycle.Request(Step.SUBMIT, "Ana", "", Samples.NOW)))
                .sheet();
        assertThat(store.insert(full)).isTrue();
        assertThat(store.sheet("a")).contains(full);
        assertThat(events).containsExactly(new ProfileChanged(ProfileKind.STARTUP, "a"));
    }

    @Test
    void refusesAStaleVersion() {
        Sheet sheet = Samples.draft("a");
        store.insert(sheet);
        assertThat(store.replace(sheet.withMedia(new Media("one", null, null)))).isTrue();
        events.clear();
        assertThat(store.replace(sheet.withMedia(new Media("two", null, null)))).isFalse();
        assertThat(events).isEmpty();
        assertThat(store.sheet("a").orElseThrow().media().logo()).isEqualTo("one");
        assertThat(store.sheet("a").orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void givesADraftSlotToOneDraft() {
        assertThat(store.insert(Samples.draft("a"))).isTrue();
        assertThat(store.insert(Samples.draft("b"))).isFalse();
        assertThat(store.insert(Samples.published("c"))).isTrue();
        assertThat(store.insert(Samples.published("d"))).isTrue();
    }

    @Test
    void importsIdempotently() {
        List<Merge> first = merge(Samples.startup("s:1", "Lamp"), Samples.startup("s:2", "Sail"));
        assertThat(first).allMatch(Merge.Created.class::isInstance);
        assertThat(events).hasSize(2);
        events.clear();
        List<Merge> second = merge(Samples.startup("s:2", "Sail"), Samples.startup("s:1", "Lantern"));
        assertThat(second.getFirst()).isEqualTo(new Merge.Unchanged(first.get(1).id()));
        assertThat(second.get(1))
                .isEqualTo(new Merge.Updated(first.getFirst().id(), Set.of("name", "description.en"), Set.of()));
        assertThat(events)
                .containsExactly(
                        new ProfileChanged(ProfileKind.STARTUP, first.getFirst().id()));
        Startup lamp = startups.find(new StartupId(first.getFirst().id())).orElseThrow();
        assertThat(lamp.facts().name()).isEqualTo("Lantern");
        assertThat(lamp.version()).isEqualTo(2);
        assertThat(lamp.standing().status()).isEqualTo(Status.PUBLISHED);
        assertThat(lamp.standing().owners()).isEmpty();
    }

    @Test
    void takesTheLaterOfTwoRecordsInOneBatch() {
        List<Merge> merges = merge(Samples.startup("s:1", "Lamp"), Samples.startup("s:1", "Lantern"));
        assertThat(merges.getFirst()).isInstanceOf(Merge.Created.class);
        assertThat(merges.get(1)).isInstanceOf(Merge.Updated.class);
        assertThat(startups.find(new StartupId(merges.getFirst().id()))
                        .orElseThrow()
                        .facts()
                        .name())
                .isEqualTo("Lantern");
    }

    @Test
    void losesNothingWhenImportsAndEditsRace() throws Exception {
        List<ImportedStartup> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(Samples.startup("s:" + i, "Lamp " + i));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Merge>>> imports = new ArrayList<>();
            for (int importer = 0; importer < 4; importer++) {
                imports.add(threads.submit(() -> startups.mergeImported(records, "importer")));
            }
            int created = 0;
            for (Future<List<Merge>> done : imports) {
                created += (int) done.get().stream()
                        .filter(Merge.Created.class::isInstance)
                        .count();
            }
            assertThat(created).isEqualTo(40);
        }
        List<String> keys = new ArrayList<>();
        startups.forEachVersion((id, version) -> keys.add(id.value()));
        assertThat(keys).hasSize(40).isSorted();
        editWhileImporting(keys, records);
    }

    private void editWhileImporting(List<String> keys, List<ImportedStartup> records) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> all = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                List<ImportedStartup> renamed = new ArrayList<>();
                for (ImportedStartup record : records) {
                    renamed.add(Samples.startup(record.sourceId(), "Lamp, round " + round));
                }
                all.add(threads.submit(() -> startups.mergeImported(renamed, "importer")));
            }
            for (String key : keys) {
                all.add(threads.submit(() -> store.change(key, sheet -> edited(sheet, "{'city':'Jaffa'}"))));
                all.add(threads.submit(() -> store.change(key, sheet -> edited(sheet, "{'trl':7}"))));
            }
            for (Future<?> done : all) {
                done.get();
            }
        }
        for (Startup startup : store.findAll(keys)) {
            assertThat(startup.facts().city()).isEqualTo("Jaffa");
            assertThat(startup.facts().trl()).isEqualTo(7);
            assertThat(startup.facts().name()).startsWith("Lamp, round");
        }
    }

    private static Sheet edited(Sheet sheet, String patch) {
        Edit edit = Patching.patch(sheet.content(), Samples.json(patch), Samples.by("ana", TextOrigin.AUTHOR));
        return sheet.withContent(((Edit.Changed) edit).content());
    }

    @Test
    void findsByOwnerStatusAndOutbox() {
        store.insert(Samples.draft("a"));
        store.insert(Samples.published("b"));
        Sheet submitted = ((Move.Taken) Lifecycle.take(
                        Blueprints.STARTUP,
                        store.sheet("a").orElseThrow(),
                        new Lifecycle.Request(Step.SUBMIT, "Ana", "", Samples.NOW)))
                .sheet();
        store.replace(submitted);
        assertThat(store.ownedBy("owner")).extracting(Startup::key).containsExactly("a");
        assertThat(store.inStatus(Status.IN_REVIEW)).extracting(Startup::key).containsExactly("a");
        assertThat(store.withOutbox()).extracting(Startup::key).containsExactly("a");
        store.told("a", List.of(submitted.outbox().getFirst().id()));
        assertThat(store.withOutbox()).isEmpty();
        assertThat(store.sheet("a").orElseThrow().version())
                .as("telling is no change")
                .isEqualTo(2);
    }

    @Test
    void goesThroughAllProfilesInOrder() {
        List<ImportedStartup> records = new ArrayList<>();
        for (int i = 0; i < 1_201; i++) {
            records.add(Samples.startup("s:" + i, "Lamp " + i));
        }
        startups.mergeImported(records, "importer");
        List<String> ids = new ArrayList<>();
        startups.forEach(startup -> ids.add(startup.key()));
        assertThat(ids).hasSize(1_201).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void keepsTheRecordAsItCame() {
        ImportedStartup record = new ImportedStartup(
                "s:9",
                null,
                null,
                Samples.facts("Lamp"),
                Map.of(),
                Map.of(),
                "{\"$set\":1,\"a.b\":{\"\":null},\"n\":1.0}");
        String id = startups.mergeImported(record, "importer").id();
        Startup startup = startups.find(new StartupId(id)).orElseThrow();
        assertThat(startup.source()).extracting(Source::record).isEqualTo(record.record());
        assertThat(startup.provenance().get("name")).extracting(Provenance::by).isEqualTo("importer");
    }
}
