package org.keting.search.saved;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Actor;
import org.keting.accounts.Relation;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Profiles;
import org.keting.profiles.Status;
import org.keting.search.Changes;
import org.keting.search.Changes.Changed;
import org.keting.search.index.ProfileSource;
import org.springframework.stereotype.Component;

/**
 * Finds what an alert tells, such that each state of a profile is told once and none falls between two alerts.
 *
 * <p>A profile's state is named by the time that its writer's clock showed, which is before it is durable, and before any
 * index has it. So the latest times cannot be trusted: more may come with the same ones. But the index knows an instant
 * before which it has seen every write ({@link Changes#seenUpTo}). A write that it has not seen was made after that
 * instant, and so bears a time of at most {@code margin} earlier: that much clocks may differ, and a write may take. The
 * next alert looks from there on, and leaves out by name what has been told from there on already. A state that another
 * node wrote, or that a crash kept out of the index for days, has a time after that cut, since the cut does not pass what
 * the index has not seen. Nothing here depends on when an alert runs, or on which node.
 */
@Component
class Cuts {

    /** Bounds the document. More states than this after the cut are left to the next alert, when they are before it. */
    static final int MOST_TOLD = 5_000;

    private static final int BATCH = 200;

    private final Changes changes;
    private final Map<ProfileKind, ProfileSource> sources = new EnumMap<>(ProfileKind.class);
    private final AlertSettings settings;

    Cuts(Changes changes, List<ProfileSource> sources, AlertSettings settings) {
        this.changes = changes;
        sources.forEach(source -> this.sources.put(source.kind(), source));
        this.settings = settings;
    }

    /**
     * How far an alert tells.
     *
     * @param since where the next one begins
     * @param told states from there on that need not be told any more
     * @param matches ids of what is to be told, in the list's order
     */
    record Cut(Instant since, List<String> told, List<String> matches) {}

    /** Names a state of a profile. */
    static String state(Changed changed) {
        return changed.id() + "@" + changed.at().toEpochMilli();
    }

    /** A cut that takes all there is as known to the owner, who has just looked. */
    Cut silent(SavedSearch search, Instant now) {
        Instant settled = settled();
        if (settled == null) {
            return new Cut(now, List.of(), List.of());
        }
        List<String> present = changes.of(QueryString.read(search).since(settled)).stream()
                .map(Cuts::state)
                .toList();
        return present.size() > MOST_TOLD ? new Cut(now, List.of(), List.of()) : new Cut(settled, present, List.of());
    }

    /**
     * The next cut, or null while the index does not know what it has seen, which is for moments after the start.
     *
     * @param reader the owner, whose own profiles are no news
     */
    @Nullable
    Cut next(SavedSearch search, Actor reader) {
        Instant settled = settled(); // must come before the search: what is seen later does not count
        if (settled == null) {
            return null;
        }
        AlertState state = search.alert();
        Instant since = settled.isAfter(state.since()) ? settled : state.since();
        Set<String> known = new HashSet<>(state.told());
        List<Changed> fresh = changes.of(QueryString.read(search).since(state.since())).stream()
                .filter(changed -> !known.contains(state(changed)))
                .toList();
        List<String> told = new ArrayList<>(state.told().stream()
                .filter(name -> !time(name).isBefore(since))
                .toList());
        long after =
                fresh.stream().filter(changed -> !changed.at().isBefore(since)).count();
        if (told.size() + after > MOST_TOLD) {
            fresh = fresh.stream()
                    .filter(changed -> changed.at().isBefore(since))
                    .toList();
        }
        List<Changed> news = news(search.kind(), fresh, reader);
        news.stream()
                .filter(changed -> !changed.at().isBefore(since))
                .map(Cuts::state)
                .forEach(told::add);
        return new Cut(since, told, news.stream().map(Changed::id).toList());
    }

    private @Nullable Instant settled() {
        Instant seen = changes.seenUpTo();
        return seen == null ? null : seen.minus(settings.margin());
    }

    private static Instant time(String state) {
        return Instant.ofEpochMilli(Long.parseLong(state, state.indexOf('@') + 1, state.length(), 10));
    }

    /** Those that the database still has like this: published, and not changed again, which is the next alert's news. */
    private List<Changed> news(ProfileKind kind, List<Changed> found, Actor reader) {
        ProfileSource source = java.util.Objects.requireNonNull(sources.get(kind));
        List<Changed> news = new ArrayList<>();
        for (int from = 0; from < found.size(); from += BATCH) {
            List<Changed> batch = found.subList(from, Math.min(found.size(), from + BATCH));
            Map<String, Profile> present = new HashMap<>();
            source.findAll(batch.stream().map(Changed::id).toList())
                    .forEach(profile -> present.put(profile.key(), profile));
            batch.stream()
                    .filter(changed -> isNews(changed, present.get(changed.id()), reader))
                    .forEach(news::add);
        }
        return news;
    }

    private static boolean isNews(Changed changed, @Nullable Profile present, Actor reader) {
        return present != null
                && present.standing().status() == Status.PUBLISHED
                && present.standing().updatedAt().equals(changed.at())
                && Profiles.relation(reader, present) != Relation.OWN;
    }
}
