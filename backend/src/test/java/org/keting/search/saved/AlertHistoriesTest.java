package org.keting.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keting.accounts.AccountId;
import org.keting.notices.NoticesInTests.Told;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Startup;
import org.keting.profiles.Status;
import org.keting.search.SampleProfile;
import org.keting.search.SearchConsistency;
import org.keting.search.SearchQuery;
import org.keting.search.index.ProfilesInMemory;
import org.keting.search.results.FoundProfile;
import org.keting.search.saved.SavedSearch.Wish;
import org.keting.testing.DatabaseTest;
import org.keting.testing.HandClock;

/**
 * Two backends with clocks that differ, over one database, through random histories: edits that take minutes until they
 * are durable, lost events, late comparisons, kills, kills between an alert's write and its notice, both looking at once.
 * Each alert is compared with what the ordinary search says, and in the end every change was told once.
 * {@code -Dketing.seed=} repeats a history. One long file, since the steps of a history and the record that they are checked
 * against share all their state.
 */
@DatabaseTest
class AlertHistoriesTest {

    private static final Instant START = Instant.parse("2026-10-20T22:00:00Z"); // Israel's clocks change on the 25th
    private static final ZoneId ZONE = ZoneId.of("Asia/Jerusalem");
    private static final List<String> QUERIES = List.of("q=water", "q=fire&country=IL", "country=FR", "");
    private static final int STEPS = 140;
    private static final int PROFILES = 20;
    /** With the clocks' six minutes less than the margin. */
    private static final Duration SLOWEST_WRITE = Duration.ofMinutes(8);

    /** A write that has its time and is not durable yet. */
    private record Pending(Profile profile, House by, Instant latest) {}

    /** A saved search, and all that was told of it, by state. */
    private static final class Watch {
        final SavedSearchId id;
        final Set<String> known;
        final Map<String, Integer> told = new HashMap<>();
        final Map<String, LocalDate> days = new HashMap<>();
        long alerts;

        Watch(SavedSearchId id, Set<String> known) {
            this.id = id;
            this.known = known;
        }
    }

    @TempDir
    Path folder;

    private final MongoDatabase database;
    private final HandClock clock = new HandClock(START);
    private final ProfilesInMemory startups = new ProfilesInMemory(ProfileKind.STARTUP);
    private final ProfilesInMemory investors = new ProfilesInMemory(ProfileKind.INVESTOR);
    private final List<House> houses = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Watch> watches = new ArrayList<>();
    /** id@version → when that version changed. */
    private final Map<String, Instant> history = new HashMap<>();

    private AccountId reader = new AccountId("nobody");

    AlertHistoriesTest(MongoDatabase database) {
        this.database = database;
    }

    static Stream<Long> seeds() {
        Long given = Long.getLong("keting.seed");
        if (given != null) {
            return Stream.of(given);
        }
        long first = System.nanoTime();
        return LongStream.range(first, first + (Boolean.getBoolean("long") ? 100 : 4))
                .boxed();
    }

    @ParameterizedTest(name = "-Dketing.seed={0}")
    @MethodSource("seeds")
    void everyChangeIsToldOnceAndAsTheOrdinarySearchSays(long seed) throws Exception {
        System.out.println("histories with -Dketing.seed=" + seed);
        Random random = new Random(seed);
        database.getCollection("savedSearches").drop();
        houses.add(house("a", Duration.ofMinutes(-3)));
        houses.add(house("b", Duration.ofMinutes(3)));
        try {
            reader = houses.getFirst().people().reader("reader-" + seed, "en", "reader-" + seed + "@example.org", true);
            houses.getFirst().people().accounts().describe(reader, null, null, ZONE.getId());
            for (int i = 0; i < PROFILES; i++) {
                edit(random, houses.get(i % 2));
            }
            commit(null);
            houses.forEach(this::compare);
            QUERIES.forEach(query -> watch(houses.get(random.nextInt(2)), query));
            for (int step = 0; step < STEPS; step++) {
                step(random);
            }
            finish();
        } finally {
            houses.forEach(House::close);
        }
    }

    private void step(Random random) throws Exception {
        House house = houses.get(random.nextInt(2));
        switch (random.nextInt(16)) {
            case 0, 1 -> compare(house);
            case 2 -> houses.set(houses.indexOf(house), house.killed());
            case 3, 4 -> turn(Duration.ofMinutes(random.nextInt(60)));
            case 5 -> turn(Duration.ofHours(1 + random.nextInt(14)));
            case 6 -> commit(null);
            case 7, 8 -> look(house, random.nextInt(3));
            case 9 -> lookTogether();
            case 10 -> lookWhileOthersWrite(random, house);
            default -> edit(random, house);
        }
    }

    /** In the morning, with writes under way whose times are before what the backend has seen. */
    private void lookWhileOthersWrite(Random random, House house) {
        Instant due = watches.stream()
                .flatMap(watch -> house.store.find(watch.id).stream())
                .flatMap(search -> Stream.ofNullable(search.alert().dueAt()))
                .max(Instant::compareTo)
                .orElseThrow();
        Duration left = Duration.between(house.clock.instant(), due);
        turn(left.isNegative() ? Duration.ZERO : left);
        for (int i = 0; i < 3; i++) {
            begin(random, houses.get(random.nextInt(2)));
        }
        compare(house);
        look(house, 0);
        commit(random);
    }

    /** In the end, when all is quiet and compared, two more mornings. */
    private void finish() {
        commit(null);
        for (House house : houses) {
            turn(Duration.ofDays(1));
            compare(house);
            look(house, 0);
        }
        House judge = houses.getFirst();
        compare(judge);
        for (Watch watch : watches) {
            Set<String> expected = new TreeSet<>();
            SavedSearch search = judge.store.find(watch.id).orElseThrow();
            for (String id : ordinary(judge, search)) {
                Profile present = present(id);
                if (!isOwn(present) && !watch.known.contains(state(present))) {
                    expected.add(state(present));
                }
            }
            assertThat(watch.told.keySet()).as("told of '%s'", search.query()).containsAll(expected);
            assertThat(watch.told.values()).as("times of each").allMatch(times -> times == 1);
            assertThat(search.alert().outbox()).isEmpty();
        }
        assertThatNoticesAreOneADay();
    }

    private void assertThatNoticesAreOneADay() {
        List<Told> notices = houses.getFirst().notices.to(reader);
        assertThat(notices)
                .hasSize((int) watches.stream().mapToLong(watch -> watch.alerts).sum());
        Set<String> days = new HashSet<>();
        for (Told told : notices) {
            String search = told.key().split(":")[1];
            LocalDate looked = watches.stream()
                    .filter(watch -> watch.id.value().equals(search))
                    .map(watch -> watch.days.get(told.key()))
                    .findFirst()
                    .orElseThrow();
            assertThat(days.add(search + " " + looked)).as("one on %s", looked).isTrue();
        }
    }

    /**
     * One backend looks.
     *
     * @param crash 1: it dies before it tells, 2: it dies before it writes down that it has told
     */
    private void look(House house, int crash) {
        house.node.settle();
        for (Watch watch : watches) {
            SavedSearch before = house.store.find(watch.id).orElseThrow();
            boolean due =
                    before.alert().dueAt() != null && !before.alert().dueAt().isAfter(house.clock.instant());
            if (!due) {
                continue;
            }
            Set<String> expected = expected(house, watch, before);
            house.alerts.cut(before).ifPresent(cut -> {
                if (crash == 0) {
                    house.alerts.tell(cut);
                } else if (crash == 2) {
                    cut.alert().outbox().forEach(news -> house.notices.notices().tell(Alerts.notice(cut, news)));
                }
            });
            take(house, watch, before, List.of(expected));
        }
        if (crash == 0) {
            house.alerts.look();
        }
    }

    private void lookTogether() throws Exception {
        houses.forEach(house -> house.node.settle());
        List<SavedSearch> before = watches.stream()
                .map(watch -> houses.getFirst().store.find(watch.id).orElseThrow())
                .toList();
        List<List<Set<String>>> expected = new ArrayList<>();
        for (int i = 0; i < watches.size(); i++) {
            List<Set<String>> either = new ArrayList<>();
            for (House house : houses) {
                either.add(expected(house, watches.get(i), before.get(i)));
            }
            expected.add(either);
        }
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<?>> looks = new ArrayList<>();
            houses.forEach(house -> looks.add(both.submit(house.alerts::look)));
            for (Future<?> look : looks) {
                look.get();
            }
        }
        for (int i = 0; i < watches.size(); i++) {
            take(houses.getFirst(), watches.get(i), before.get(i), expected.get(i));
        }
    }

    /** Takes down what the alert told, if there was one, which must be what one of the backends had to tell. */
    private void take(House house, Watch watch, SavedSearch before, List<Set<String>> either) {
        AlertState state = house.store.find(watch.id).orElseThrow().alert();
        AlertState.LastAlert last = state.last();
        if (last == null || last.equals(before.alert().last())) {
            boolean looked = !state.lookedAt().equals(before.alert().lookedAt());
            if (looked) {
                assertThat(either).as("told nothing of '%s'", before.query()).contains(Set.of());
            }
            return;
        }
        Set<String> told = new TreeSet<>();
        last.profiles().forEach(id -> told.add(state(present(id))));
        assertThat(either).as("told of '%s'", before.query()).contains(told);
        told.forEach(name -> watch.told.merge(name, 1, Integer::sum));
        watch.alerts++;
        // the notice may come later, after a crash
        watch.days.put(
                "saved-search-matched:" + watch.id + ":" + state.number(),
                last.at().atZone(ZONE).toLocalDate());
    }

    /** What the ordinary search says of the changed profiles: in this backend's index, and still so in the database. */
    private Set<String> expected(House house, Watch watch, SavedSearch search) {
        Map<String, Long> indexed = indexed(house);
        Set<String> expected = new TreeSet<>();
        for (String id : ordinary(house, search)) {
            Profile present = present(id);
            Instant seen = history.get(id + "@" + indexed.get(id));
            boolean isPresent = present.standing().updatedAt().equals(seen)
                    && present.standing().status() == Status.PUBLISHED;
            String state = state(present);
            if (isPresent && !isOwn(present) && !watch.known.contains(state) && !watch.told.containsKey(state)) {
                expected.add(state);
            }
        }
        return expected;
    }

    private static Set<String> ordinary(House house, SavedSearch search) {
        SearchQuery query = QueryString.read(search);
        Set<String> ids = new LinkedHashSet<>();
        @Nullable String cursor = null;
        do {
            var page = house.search.find(query.from(cursor));
            page.items().stream().map(FoundProfile::id).forEach(ids::add);
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    private static Map<String, Long> indexed(House house) {
        try {
            return SearchConsistency.versions(house.node.folder(), "STARTUP");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(House house, String query) {
        SavedSearch saved =
                house.searches.save(reader, ProfileKind.STARTUP, new Wish("all of " + query, query, Frequency.DAILY));
        Set<String> known = new HashSet<>();
        indexed(house).forEach((id, version) -> known.add(id + "@" + history.get(id + "@" + version)));
        watches.add(new Watch(saved.id(), known));
    }

    /** A write; most are durable at once. */
    private void edit(Random random, House by) {
        begin(random, by);
        if (random.nextInt(3) > 0) {
            commit(random);
        }
    }

    private void begin(Random random, House by) {
        turn(Duration.ofMillis(1 + random.nextInt(1_000)));
        String id = "p" + random.nextInt(PROFILES);
        Profile before = startups.findAll(List.of(id)).stream().findFirst().orElse(null);
        long version = before == null ? 1 : before.version() + 1;
        SampleProfile profile = SampleProfile.of(id).version(version);
        Profile next = before != null && random.nextInt(8) == 0
                ? confirmed(before, version)
                : changed(random, profile, by).startup();
        pending.add(new Pending(next, by, clock.instant().plus(SLOWEST_WRITE)));
    }

    private SampleProfile changed(Random random, SampleProfile profile, House by) {
        profile.updatedAt(by.clock.instant())
                .country(List.of("IL", "FR").get(random.nextInt(2)))
                .status(random.nextInt(5) == 0 ? Status.DRAFT : Status.PUBLISHED)
                .tagline("en", List.of("water", "fire", "water and fire").get(random.nextInt(3)));
        return random.nextInt(6) == 0 ? profile.owner(reader.value()) : profile;
    }

    /** A new version of what is the same to its readers. */
    private static Profile confirmed(Profile before, long version) {
        Startup startup = (Startup) before;
        return new Startup(
                startup.id(),
                version,
                startup.sourceId(),
                startup.source(),
                startup.livingRoom(),
                startup.facts(),
                startup.texts(),
                startup.provenance(),
                startup.audiences(),
                startup.media(),
                startup.standing(),
                startup.outbox());
    }

    /** Makes pending writes durable, those that nobody overtook; with a die, some of their events are lost. */
    private void commit(@Nullable Random random) {
        for (Pending write : pending) {
            Profile profile = write.profile();
            Profile before = startups.findAll(List.of(profile.key())).stream()
                    .findFirst()
                    .orElse(null);
            if (profile.version() != (before == null ? 1 : before.version() + 1)) {
                continue;
            }
            history.put(
                    profile.key() + "@" + profile.version(), profile.standing().updatedAt());
            startups.save(profile);
            if (random == null || random.nextInt(4) > 0) {
                House by = write.by();
                houses.stream().filter(house -> house == by).forEach(house -> house.changed(profile.key()));
            }
        }
        pending.clear();
    }

    private void turn(Duration forward) {
        Instant then = clock.instant().plus(forward);
        if (pending.stream().anyMatch(write -> write.latest().isBefore(then))) {
            commit(null);
        }
        clock.turn(forward);
    }

    private void compare(House house) {
        turn(Duration.ofMillis(1));
        house.node.compare();
    }

    private Profile present(String id) {
        return startups.findAll(List.of(id)).getFirst();
    }

    private boolean isOwn(Profile profile) {
        return profile.standing().owners().contains(reader.value());
    }

    private static String state(Profile profile) {
        return profile.key() + "@" + profile.standing().updatedAt();
    }

    private House house(String name, Duration skew) {
        return new House(database, folder.resolve(name), List.of(startups, investors), House.skewed(clock, skew));
    }
}
