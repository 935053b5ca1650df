package org.keting.search.saved;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.keting.accounts.AccountsInTests;
import org.keting.notices.NoticesInTests;
import org.keting.profiles.ProfileKind;
import org.keting.search.Changes;
import org.keting.search.Search;
import org.keting.search.TestSearch;
import org.keting.search.index.ProfileSource;
import org.keting.search.index.TestNode;
import org.keting.testing.HandClock;

/** One backend of several over a database, with a clock that is wrong by some time. It can be killed and started again. */
final class House implements AutoCloseable {

    static final AlertSettings SETTINGS =
            new AlertSettings(LocalTime.of(8, 0), Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofDays(90));

    private final MongoDatabase database;
    final TestNode node;
    final Clock clock;
    private final List<ProfileSource> sources;
    final NoticesInTests notices;
    private final AccountsInTests people;
    SavedSearchStore store;
    Search search;
    SavedSearches searches;
    Alerts alerts;

    House(MongoDatabase database, Path folder, List<ProfileSource> sources, Clock clock) {
        this.database = database;
        this.sources = sources;
        this.clock = clock;
        this.people = new AccountsInTests(database, clock);
        this.notices = new NoticesInTests(database, people, clock);
        this.node = new TestNode(folder, sources, clock);
        this.store = new SavedSearchStore(database);
        this.search = TestSearch.over(node.index());
        Changes changes = TestSearch.changes(node.index(), search);
        Cuts cuts = new Cuts(changes, sources, SETTINGS);
        this.searches = new SavedSearches(store, cuts, people.accounts(), SETTINGS, clock);
        Alerts.Place place = new Alerts.Place(people.accounts(), notices.notices(), SETTINGS, clock);
        this.alerts = new Alerts(store, cuts, new Letters(changes), place);
    }

    AccountsInTests people() {
        return people;
    }

    /** Dies and starts again, with what is on disk. */
    House killed() {
        node.abandon();
        return new House(database, node.folder(), sources, clock);
    }

    void changed(String id) {
        node.changed(ProfileKind.STARTUP, id);
    }

    @Override
    public void close() {
        node.close();
    }

    /** A clock that goes before or after another. */
    static Clock skewed(HandClock clock, Duration by) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public java.time.Instant instant() {
                return clock.instant().plus(by);
            }
        };
    }
}
