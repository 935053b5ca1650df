package org.keting.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.accounts.AccountId;
import org.keting.notices.NoticesInTests.Told;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Status;
import org.keting.search.SampleProfile;
import org.keting.search.index.ProfilesInMemory;
import org.keting.search.saved.SavedSearch.Wish;
import org.keting.testing.DatabaseTest;
import org.keting.testing.HandClock;

/** What an alert says, and when. */
@DatabaseTest
class AlertsTest {

    /** Eight in the morning in Shanghai. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock(MONDAY);
    private final ProfilesInMemory startups = new ProfilesInMemory(ProfileKind.STARTUP);
    private final ProfilesInMemory investors = new ProfilesInMemory(ProfileKind.INVESTOR);
    private final Map<String, Long> versions = new HashMap<>();
    private final MongoDatabase database;
    private House house;
    private static int people;

    AlertsTest(MongoDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        database.getCollection("savedSearches").drop();
        house = new House(database, folder, List.of(startups, investors), clock);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysInTheReadersLanguageWhatHasChanged() {
        AccountId li = person("zh");
        save(profile("old").tagline("en", "Membranes for water"));
        SavedSearch saved = saved(li, "q=water");
        edit(profile("new").name("Aqua").tagline("en", "Water pumps").tagline("zh", "水泵"));
        edit(profile("other").name("Ignis").tagline("en", "Fire"));
        tomorrow();
        house.alerts.look();

        assertThat(house.notices.to(li)).hasSize(1);
        Told told = house.notices.to(li).getFirst();
        assertThat(told.params())
                .containsEntry("name", "水")
                .containsEntry("count", "1")
                .containsEntry("first", "Aqua");
        assertThat(told.link()).startsWith("/startups?q=water&since=2026-11-2");
        assertThat(told.mail())
                .contains("• Aqua: 水泵", "https://keting.example/startups?q=water&since=")
                .contains("https://keting.example/api/saved-searches/" + saved.id() + "/stops/");
        SavedSearch after = house.store.find(saved.id()).orElseThrow();
        assertThat(Objects.requireNonNull(after.alert().last()).profiles()).containsExactly("new");
        assertThat(after.version()).isEqualTo(1);
        assertThat(after.alert().outbox()).isEmpty();
    }

    @Test
    void comesOnceADayHoweverOftenItLooks() {
        AccountId li = person("en");
        saved(li, "q=water");
        for (int hour = 0; hour < 72; hour++) {
            edit(profile("p" + hour).tagline("en", "water"));
            clock.turn(Duration.ofHours(1));
            house.node.compare();
            house.alerts.look();
            house.alerts.look();
        }
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        assertThat(house.notices.to(li))
                .hasSize(3)
                .allSatisfy(
                        told -> assertThat(told.at().atZone(shanghai).getHour()).isEqualTo(8));
    }

    @Test
    void followsItsOwnerIntoAnotherZone() {
        AccountId li = person("en");
        saved(li, "q=water");
        edit(profile("a").tagline("en", "water"));
        tomorrow();
        house.alerts.look();
        assertThat(house.notices.to(li)).hasSize(1);

        house.people().accounts().describe(li, null, null, "Asia/Jerusalem");
        edit(profile("b").tagline("en", "water"));
        tomorrow(); // eight in Shanghai, two in Jerusalem
        house.alerts.look();
        assertThat(house.notices.to(li)).hasSize(1);
        clock.turn(Duration.ofHours(6));
        house.alerts.look();
        assertThat(house.notices.to(li)).hasSize(2);
    }

    @Test
    void saysNothingOfOwnWithdrawnAndUnchangedProfiles() {
        AccountId li = person("en");
        save(profile("same").tagline("en", "water"));
        saved(li, "q=water");
        edit(profile("mine").owner(li.value()).tagline("en", "water"));
        edit(profile("draft").status(Status.DRAFT).tagline("en", "water"));
        edit(profile("gone").tagline("en", "water"));
        tomorrow();
        startups.save(
                profile("gone").status(Status.DRAFT).updatedAt(clock.instant()).startup()); // not indexed yet
        house.alerts.look();
        assertThat(house.notices.to(li)).isEmpty();
    }

    @Test
    void tellsNextTimeWhatWasIndexedLate() {
        AccountId li = person("en");
        saved(li, "q=water");
        clock.turn(Duration.ofMinutes(5));
        startups.save(profile("late")
                .updatedAt(clock.instant())
                .tagline("en", "water")
                .startup()); // by another node
        clock.turn(DAY);
        house.alerts.look(); // has not compared since
        assertThat(house.notices.to(li)).isEmpty();
        for (int days = 0; days < 3; days++) {
            tomorrow();
            house.alerts.look();
        }
        assertThat(house.notices.to(li))
                .extracting(told -> told.params().get("first"))
                .containsExactly("Company late");
    }

    @Test
    void aSearchThatIsChangedBeginsAnew() {
        AccountId li = person("en");
        SavedSearch saved = saved(li, "q=water");
        edit(profile("w").tagline("en", "water"));
        edit(profile("f").tagline("en", "fire"));
        house.searches.change(saved, "*", wish -> new Wish("fire", "q=fire", Frequency.DAILY));
        edit(profile("g").tagline("en", "fire"));
        tomorrow();
        house.alerts.look();
        assertThat(house.notices.to(li))
                .extracting(told -> told.params().get("first"))
                .containsExactly("Company g");

        house.searches.change(saved, "*", wish -> new Wish("fire", "q=fire", Frequency.OFF));
        edit(profile("h").tagline("en", "fire"));
        tomorrow();
        house.alerts.look();
        assertThat(house.notices.to(li)).hasSize(1);
    }

    @Test
    void whatChangedIsNotSearchedMoreLooselyThanTheWhole() {
        AccountId li = person("en");
        save(profile("both").tagline("en", "solar pumps"));
        saved(li, "q=solar%20pumps");
        edit(profile("one").tagline("en", "pumps"));
        tomorrow();
        house.alerts.look();
        assertThat(house.notices.to(li)).isEmpty();
    }

    @Test
    void leavesToTheNextAlertWhatWouldMakeTheDocumentTooLarge() {
        AccountId li = person("en");
        saved(li, "q=water");
        tomorrow();
        for (int i = 0; i <= Cuts.MOST_TOLD; i++) {
            startups.save(profile("p" + i)
                    .updatedAt(clock.instant())
                    .tagline("en", "water")
                    .startup());
            house.changed("p" + i);
        }
        house.node.settle();
        house.alerts.look(); // looked at before the last comparison's edits were settled
        assertThat(house.notices.to(li)).isEmpty();
        tomorrow();
        house.alerts.look();
        assertThat(house.notices.to(li))
                .extracting(told -> told.params().get("count"))
                .containsExactly(String.valueOf(Cuts.MOST_TOLD + 1));
    }

    private AccountId person(String language) {
        String name = "p" + people++;
        return house.people().reader(name, language, name + "@example.org", true);
    }

    private SavedSearch saved(AccountId owner, String query) {
        return house.searches.save(owner, ProfileKind.STARTUP, new Wish("水", query, Frequency.DAILY));
    }

    private SampleProfile profile(String id) {
        return SampleProfile.of(id).version(versions.merge(id, 1L, Long::sum));
    }

    /** Changes a profile now. */
    private void edit(SampleProfile profile) {
        clock.turn(Duration.ofMillis(1));
        save(profile.updatedAt(clock.instant()));
    }

    private void save(SampleProfile profile) {
        startups.save(profile.startup());
        house.changed(profile.startup().key());
        house.node.settle();
    }

    private void tomorrow() {
        clock.turn(DAY);
        house.node.compare();
    }
}
