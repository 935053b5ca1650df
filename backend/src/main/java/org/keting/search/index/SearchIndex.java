package org.keting.search.index;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;
import org.keting.search.meaning.KnowledgeBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The index of all profiles, kept equal to the database: changes are findable within a second, survive as far as the last
 * commit, and whatever was missed is found by comparison. Thread-safe.
 */
@Component
public final class SearchIndex implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    /** Before the web server's phase, so that the first request finds an index, and the last one still does. */
    private static final int BEFORE_WEB_SERVER = 0;

    /** Something asked of one state of the index. */
    @FunctionalInterface
    public interface Question<T> {

        /** The answer, from nothing but this state. */
        T ask(FacetedSearcher searcher) throws IOException;
    }

    private final IndexSettings settings;
    private final List<ProfileSource> sources;
    private final Clock clock;
    private final KnowledgeBase knowledge;
    private final ChangeQueue queue;
    private volatile @Nullable Running running;

    /** What exists between start and stop. */
    private record Running(
            LiveIndex live, Upkeep upkeep, Follower follower, Thread followerThread, ScheduledExecutorService timer)
            implements KnowledgeBase.Listener {

        @Override
        public void changing() {
            upkeep.outdate();
        }

        @Override
        public void changed() {
            upkeep.outdate();
            upkeep.reclassifySoon();
        }
    }

    SearchIndex(IndexSettings settings, List<ProfileSource> sources, KnowledgeBase knowledge, Clock clock) {
        this.settings = settings;
        this.sources = List.copyOf(sources);
        this.clock = clock;
        this.knowledge = knowledge;
        this.queue = new ChangeQueue(settings.queueCapacity());
    }

    /** Notes that a profile was written or deleted; returns at once. */
    public void changed(ProfileKind kind, String id) {
        queue.offer(new ProfileKey(kind, id));
    }

    /** Waits until every change so far can be found; false when that took longer than this. */
    public boolean awaitCaughtUp(Duration patience) throws InterruptedException {
        return queue.awaitCaughtUp(patience);
    }

    /** Asks the present state of the index; fails with {@link IOException} when there is none that can be read. */
    public <T> T ask(Question<T> question) throws IOException {
        Running present = requireRunning();
        try {
            return present.live().ask(question::ask);
        } catch (IOException e) {
            present.upkeep().rebuildSoon();
            throw e;
        }
    }

    /** Fills a new index from the database in the background, while the present one answers. */
    public void rebuild() {
        requireRunning().upkeep().rebuildSoon();
    }

    /** How it is doing. Cheap. */
    public IndexStatus status() throws IOException {
        Running present = requireRunning();
        long documents = 0;
        for (ProfileSource source : sources) {
            documents += present.live()
                    .ask(searcher -> searcher.count(
                            new TermQuery(new Term(Fields.LISTED, source.kind().name()))));
        }
        return new IndexStatus(
                documents,
                queue.behind(),
                schema(),
                isBuilding(),
                present.upkeep().percent(),
                present.live().builtAt(),
                present.upkeep().comparedAt(),
                present.upkeep().repaired());
    }

    /**
     * An instant by this node's clock: whatever any node had written before it can be found by now. Null until the first
     * comparison with the database after the start is worked off. It stands still while changes keep coming faster than
     * they are indexed, and is as old as the last comparison at best.
     */
    public @Nullable Instant seenUpTo() {
        return requireRunning().upkeep().seenUpTo();
    }

    /** Whether answers may be incomplete, since a new index is being filled. */
    public boolean isBuilding() {
        return requireRunning().live().isBuilding();
    }

    @Override
    public synchronized void start() {
        LiveIndex live = new LiveIndex();
        var timer = new ScheduledThreadPoolExecutor(
                2, Thread.ofPlatform().name("search-upkeep-", 0).daemon().factory());
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        Upkeep.Place place =
                new Upkeep.Place(new IndexFolder(settings.folder(), this::schema), live, queue, sources, knowledge);
        Upkeep upkeep = new Upkeep(place, settings, clock, timer);
        try {
            upkeep.open();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot write to " + settings.folder(), e);
        }
        Follower follower = new Follower(place, upkeep);
        Thread thread = Thread.ofPlatform().name("search-follower").daemon().start(follower);
        schedule(timer, live, upkeep);
        Running begun = new Running(live, upkeep, follower, thread, timer);
        knowledge.listen(begun);
        running = begun;
    }

    @Override
    public synchronized void stop() {
        Running present = running;
        if (present == null) {
            return;
        }
        try {
            knowledge.forget(present);
            halt(present);
            present.live().close();
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The index did not close cleanly; the next start repairs it", e);
        }
        running = null;
    }

    /** Stops as a killed process does: what was not committed is lost. For tests. */
    synchronized void crash() throws IOException {
        Running present = requireRunning();
        knowledge.forget(present);
        halt(present);
        present.live().abandon();
        running = null;
    }

    /** Makes durable what was indexed so far, ahead of time. */
    void commit() throws IOException {
        requireRunning().live().commit();
    }

    /** Compares with the database soon, ahead of time. */
    void compare() {
        requireRunning().upkeep().compareSoon();
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    @Override
    public int getPhase() {
        return BEFORE_WEB_SERVER;
    }

    private void schedule(ScheduledExecutorService timer, LiveIndex live, Upkeep upkeep) {
        long commitMillis = settings.commitEvery().toMillis();
        long compareMillis = settings.compareEvery().toMillis();
        timer.scheduleWithFixedDelay(() -> commit(live, upkeep), commitMillis, commitMillis, TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(upkeep::tick, compareMillis, compareMillis, TimeUnit.MILLISECONDS);
    }

    private static void commit(LiveIndex live, Upkeep upkeep) {
        try {
            live.commit();
        } catch (IOException | AlreadyClosedException e) {
            LOG.error("The index cannot be written and will be rebuilt", e);
            upkeep.rebuildSoon();
        }
    }

    private static void halt(Running present) {
        present.upkeep().stop();
        present.follower().stop();
        // an interrupt would close Lucene's files under it
        present.timer().shutdown();
        try {
            present.followerThread().join();
            if (!present.timer().awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("Work on the index did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String schema() {
        return IndexSchema.of(knowledge.get());
    }

    private Running requireRunning() {
        Running present = running;
        if (present == null) {
            throw new IllegalStateException("the index is not open");
        }
        return present;
    }
}
