package org.keting.search.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keting.accounts.Account;
import org.keting.accounts.Accounts;
import org.keting.notices.Notice;
import org.keting.notices.NoticeKind;
import org.keting.notices.Notices;
import org.keting.search.saved.AlertState.LastAlert;
import org.keting.search.saved.AlertState.News;
import org.keting.search.saved.AlertState.StopLink;
import org.keting.shared.ids.LinkToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends alerts. Any number of backends may do so at once. An alert is one write: the cut, what has been told and what is to be
 * told go into the saved search's document together, on condition that nobody has written it since it was read. Whoever
 * comes second has looked in vain. Telling follows and is idempotent.
 *
 * <p>So a crash before the write leaves everything to be done anew; one after it leaves news in the outbox, which the next
 * look of any backend tells. The notice is never there twice. The mail may be, with the same Message-ID, when the crash falls
 * between the mail server's word and writing it down. A profile's state is in one alert.
 */
@Component
class Alerts {

    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);

    /** What is kept for the page of the last alert; the list itself has all. */
    static final int MOST_KEPT = 100;

    private final SavedSearchStore store;
    private final Cuts cuts;
    private final Letters letters;
    private final Place place;

    /** What alerts need of the house. */
    @Component
    record Place(Accounts accounts, Notices notices, AlertSettings settings, Clock clock) {}

    Alerts(SavedSearchStore store, Cuts cuts, Letters letters, Place place) {
        this.store = store;
        this.cuts = cuts;
        this.letters = letters;
        this.place = place;
    }

    /** Tells what is due, and what a crash or a failure left untold. One that fails stops no other and is tried again. */
    @Scheduled(
            initialDelayString = "${keting.search.alerts.look-every}",
            fixedDelayString = "${keting.search.alerts.look-every}")
    void look() {
        store.withOutbox().forEach(this::tell);
        List<SavedSearch> due = store.due(place.clock().instant());
        Collections.shuffle(due); // so that two backends do not do the same work in the same order
        for (SavedSearch search : due) {
            try {
                cut(search).ifPresent(this::tell);
            } catch (RuntimeException e) {
                LOG.warn("Saved search {} could not be looked at yet", search.id(), e);
            }
        }
    }

    /** The one write of an alert; empty when there is nothing to tell, or another backend was faster. */
    Optional<SavedSearch> cut(SavedSearch search) {
        Instant now = place.clock().instant();
        Account owner = place.accounts().find(search.owner()).orElse(null);
        if (owner == null) {
            store.replace(search, search.with(search.alert().due(null)));
            return Optional.empty();
        }
        Morning morning = new Morning(place.settings().at());
        ZoneId zone = ZoneId.of(owner.zone());
        Instant due = morning.after(search.alert().lookedAt(), zone);
        if (due.isAfter(now)) { // they have moved to another zone since
            store.replace(search, search.with(search.alert().due(due)));
            return Optional.empty();
        }
        Cuts.Cut cut = cuts.next(search, owner.actor(Set.of()));
        if (cut == null) {
            return Optional.empty();
        }
        AlertState state = search.alert().cut(cut, now, morning.after(now, zone));
        if (!cut.matches().isEmpty()) {
            state = telling(search, owner, cut, state);
        }
        SavedSearch next = search.with(state);
        return store.replace(search, next) && !cut.matches().isEmpty() ? Optional.of(next) : Optional.empty();
    }

    private AlertState telling(SavedSearch search, Account owner, Cuts.Cut cut, AlertState state) {
        LinkToken token = LinkToken.random();
        Instant now = place.clock().instant();
        List<String> matches = cut.matches();
        List<String> kept = matches.subList(0, Math.min(MOST_KEPT, matches.size()));
        Letters.Lines lines = letters.lines(search.kind(), matches, owner.language());
        Instant since = search.alert().since();
        return state.telling(
                new LastAlert(now, since, (long) matches.size(), kept),
                new News(
                        NoticeKind.SAVED_SEARCH_MATCHED.slug() + ":" + search.id() + ":" + state.number(),
                        (long) matches.size(),
                        lines.first(),
                        lines.all(),
                        search.page(since),
                        "/api/saved-searches/" + search.id() + "/stops/" + token.text()),
                new StopLink(token.hash(), now.plus(place.settings().stopLink())));
    }

    /** Tells what is in the outbox and takes it off. */
    void tell(SavedSearch search) {
        List<String> told = new ArrayList<>();
        for (News news : search.alert().outbox()) {
            try {
                place.notices().tell(notice(search, news));
                told.add(news.id());
            } catch (RuntimeException e) {
                // it stays in the outbox for the next look
                LOG.warn("Could not tell {} yet", news.id(), e);
            }
        }
        if (!told.isEmpty()) {
            store.told(search.id(), told);
        }
    }

    static Notice notice(SavedSearch search, News news) {
        return new Notice(
                news.id(),
                search.owner(),
                NoticeKind.SAVED_SEARCH_MATCHED,
                Map.of(
                        "name", search.name(),
                        "count", news.count().toString(),
                        "first", news.first(),
                        "profiles", news.profiles()),
                news.link(),
                news.stop());
    }
}
