package org.keting.search.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;
import org.keting.search.Searched;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.shared.web.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What people searched for and no concept has: the list of what the vocabulary lacks. Noted beside the search and never in
 * its way: when too many come at once, some are dropped. Thread-safe.
 */
@Component
class UnmatchedQueries implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(UnmatchedQueries.class);
    private static final int MOST_WAITING = 256;
    private static final int PAGE = 50;

    static final int MOST_KEPT = 5_000;
    /** So many more may gather before the least recent go, since that reads all of them. */
    private static final int SLACK = 100;

    private static final Comparator<UnmatchedQuery> ORDER = Comparator.comparing(UnmatchedQuery::count)
            .thenComparing(UnmatchedQuery::lastAt)
            .reversed()
            .thenComparing(UnmatchedQuery::id);

    private final UnmatchedQueryStore store;
    private final KnowledgeBase knowledge;
    private final Clock clock;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("unmatched-queries").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private int addedSincePruned = SLACK;

    UnmatchedQueries(UnmatchedQueryStore store, KnowledgeBase knowledge, Clock clock) {
        this.store = store;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** One search. */
    record Asked(ProfileKind kind, String text, long results) {

        String id() {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest((kind.name() + '\0' + text).getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash, 0, 16);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has it", e);
            }
        }
    }

    @EventListener
    void on(Searched searched) {
        if (Listening.isWorthNoting(searched)) {
            Asked asked = new Asked(
                    searched.query().kind(),
                    Listening.text(searched),
                    searched.page().total());
            writer.execute(() -> write(asked));
        }
    }

    /** The most frequent first, without those that were dismissed or have a concept by now. */
    Page<UnmatchedQuery> list(@Nullable String cursor) {
        Place after = cursor == null ? null : Place.decode(cursor);
        List<UnmatchedQuery> rest = store.all().stream()
                .filter(query -> !query.dismissed() && isUnmatched(query.text()))
                .sorted(ORDER)
                .filter(query -> after == null || after.isBefore(query))
                .limit(PAGE + 1)
                .toList();
        boolean more = rest.size() > PAGE;
        List<UnmatchedQuery> items = more ? rest.subList(0, PAGE) : rest;
        return new Page<>(items, more ? Place.of(items.getLast()).encode() : null);
    }

    /** It needs no concept, now and later; false when there is none with this id. */
    boolean dismiss(String id) {
        return store.dismiss(id);
    }

    @Override
    public void destroy() {
        writer.shutdown();
    }

    private boolean isUnmatched(String text) {
        return knowledge.get().conceptsIn(text).isEmpty();
    }

    private void write(Asked asked) {
        try {
            if (store.count(asked.id(), asked, clock.instant())) {
                addedSincePruned++;
            }
            if (addedSincePruned >= SLACK) {
                prune();
                addedSincePruned = 0;
            }
        } catch (RuntimeException e) {
            LOG.warn("a search that matched no concept was not noted: {}", e.toString());
        }
    }

    /** The least recent go. */
    private void prune() {
        List<String> tooMany = store.all().stream()
                .sorted(Comparator.comparing(UnmatchedQuery::lastAt).reversed())
                .skip(MOST_KEPT)
                .map(UnmatchedQuery::id)
                .toList();
        if (!tooMany.isEmpty()) {
            store.delete(tooMany);
        }
    }

    /** Where a page ended. */
    private record Place(long count, long lastAtMillis, String id) {

        static Place of(UnmatchedQuery query) {
            return new Place(query.count(), query.lastAt().toEpochMilli(), query.id());
        }

        boolean isBefore(UnmatchedQuery query) {
            Place other = of(query);
            if (count != other.count) {
                return count > other.count;
            }
            return lastAtMillis == other.lastAtMillis ? id.compareTo(other.id) < 0 : lastAtMillis > other.lastAtMillis;
        }

        String encode() {
            return count + "." + lastAtMillis + "." + id;
        }

        static Place decode(String cursor) {
            String[] parts = cursor.split("\\.", 3);
            try {
                return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new org.keting.shared.problem.ProblemException(
                                org.keting.shared.problem.CommonProblem.INVALID_PARAMETER,
                                "The cursor is not one of ours.")
                        .withCause(e);
            }
        }
    }
}
