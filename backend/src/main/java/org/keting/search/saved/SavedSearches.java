package org.keting.search.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Account;
import org.keting.accounts.AccountId;
import org.keting.accounts.Accounts;
import org.keting.profiles.ProfileKind;
import org.keting.search.saved.SavedSearch.Wish;
import org.keting.shared.ids.Ids;
import org.keting.shared.ids.LinkToken;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.web.VersionTag;
import org.springframework.stereotype.Component;

/** People's saved searches. Thread-safe. */
@Component
class SavedSearches {

    /** More than anybody reads alerts of. */
    static final int MOST = 50;

    private static final int ATTEMPTS = 100;

    private final SavedSearchStore store;
    private final Cuts cuts;
    private final Accounts accounts;
    private final Morning morning;
    private final Clock clock;

    SavedSearches(SavedSearchStore store, Cuts cuts, Accounts accounts, AlertSettings settings, Clock clock) {
        this.store = store;
        this.cuts = cuts;
        this.accounts = accounts;
        this.morning = new Morning(settings.at());
        this.clock = clock;
    }

    /** Saves a search; what it finds at present is taken as known. */
    SavedSearch save(AccountId owner, ProfileKind kind, Wish wish) {
        Instant now = clock.instant();
        SavedSearch draft = new SavedSearch(
                new SavedSearchId(Ids.next()),
                1L,
                owner,
                "",
                wish.name(),
                kind,
                wish.query(),
                wish.alerts(),
                now,
                now,
                AlertState.before(now));
        SavedSearch search = draft.with(begin(draft, now));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SavedSearch placed = in(freeSlot(owner), search);
            if (store.insert(placed)) {
                return placed;
            }
        }
        throw tooMany();
    }

    List<SavedSearch> of(AccountId owner) {
        return store.of(owner, MOST);
    }

    Optional<SavedSearch> find(SavedSearchId id) {
        return store.find(id);
    }

    /** Changes what a person decides, in the version that they have seen. */
    SavedSearch change(SavedSearch seen, @Nullable String ifMatch, UnaryOperator<Wish> decide) {
        return write(seen.id(), search -> {
            VersionTag.require(ifMatch, search.version());
            return decide.apply(search.wish());
        });
    }

    /** Ends the alerts for whoever has the link from a mail; empty when it is not, or no longer, one of ours. */
    Optional<SavedSearch> stop(SavedSearchId id, LinkToken token) {
        return stoppable(id, token)
                .map(found -> write(found.id(), search -> new Wish(search.name(), search.query(), Frequency.OFF)));
    }

    /** The saved search whose alerts this link ends. */
    Optional<SavedSearch> stoppable(SavedSearchId id, LinkToken token) {
        return store.find(id).filter(search -> search.alert().isStoppedBy(token.hash(), clock.instant()));
    }

    boolean delete(SavedSearchId id) {
        return store.delete(id);
    }

    /** Reads, decides and writes, again and again while alerts are written in between. */
    private SavedSearch write(SavedSearchId id, java.util.function.Function<SavedSearch, Wish> decide) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SavedSearch present = store.find(id).orElseThrow(SavedSearchController::notFound);
            Wish wish = decide.apply(present);
            if (wish.equals(present.wish())) {
                return present;
            }
            Instant now = clock.instant();
            SavedSearch next = present.changed(wish, present.alert(), now);
            next = next.with(isSameLookout(present, next) ? present.alert() : begin(next, now));
            if (store.replace(present, next)) {
                return next;
            }
        }
        throw VersionTag.stale();
    }

    private static boolean isSameLookout(SavedSearch present, SavedSearch next) {
        return present.query().equals(next.query()) && present.alerts() == next.alerts();
    }

    /** From now on. */
    private AlertState begin(SavedSearch search, Instant now) {
        if (search.alerts() == Frequency.OFF) {
            return search.alert().due(null);
        }
        return search.alert().cut(cuts.silent(search, now), now, morning.after(now, zone(search.owner())));
    }

    private ZoneId zone(AccountId owner) {
        return accounts.find(owner).map(Account::zone).map(ZoneId::of).orElse(ZoneId.of("Asia/Shanghai"));
    }

    private int freeSlot(AccountId owner) {
        Set<String> taken =
                store.of(owner, MOST).stream().map(SavedSearch::slot).collect(Collectors.toSet());
        for (int number = 1; number <= MOST; number++) {
            if (!taken.contains(SavedSearchStore.slot(owner, number))) {
                return number;
            }
        }
        throw tooMany();
    }

    private static SavedSearch in(int slot, SavedSearch search) {
        return new SavedSearch(
                search.id(),
                search.version(),
                search.owner(),
                SavedSearchStore.slot(search.owner(), slot),
                search.name(),
                search.kind(),
                search.query(),
                search.alerts(),
                search.createdAt(),
                search.updatedAt(),
                search.alert());
    }

    private static ProblemException tooMany() {
        return new ProblemException(
                SavedSearchProblem.TOO_MANY_SAVED_SEARCHES,
                "Delete one of your saved searches first.",
                Map.of("limit", MOST),
                List.of());
    }
}
