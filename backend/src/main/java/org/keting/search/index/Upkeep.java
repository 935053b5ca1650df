package org.keting.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Profile;
import org.keting.search.meaning.Knowledge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the index at the start, compares it with the database and rebuilds it: the slow work, done one at a time on the
 * executor it is given, away from the thread that indexes edits.
 */
final class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final int BATCH = 200;
    private static final Duration BEFORE_RETRYING = Duration.ofSeconds(5);
    /** While the first index fills, it answers with what it has. */
    private static final int REFRESH_EVERY = 25 * BATCH;

    /** Several edits of the vocabulary in a row are one change. */
    private static final Duration BEFORE_RECLASSIFYING = Duration.ofMillis(300);

    /**
     * What upkeep works with.
     *
     * @param writing held while a batch of changed profiles is read, made into documents and written
     */
    record Place(
            IndexFolder folder,
            LiveIndex live,
            ChangeQueue queue,
            List<ProfileSource> sources,
            ProfileDocuments documents,
            Supplier<Knowledge> knowledge,
            Lock writing) {

        Place(
                IndexFolder folder,
                LiveIndex live,
                ChangeQueue queue,
                List<ProfileSource> sources,
                Supplier<Knowledge> knowledge) {
            this(folder, live, queue, sources, new ProfileDocuments(knowledge), knowledge, new ReentrantLock());
        }
    }

    private final Place place;
    private final IndexSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService executor;
    private final AtomicBoolean rebuildAsked = new AtomicBoolean();
    private final AtomicBoolean compareAsked = new AtomicBoolean();
    private final AtomicBoolean reclassifyAsked = new AtomicBoolean();
    private final Reclassification reclassification;
    private final AtomicLong repaired = new AtomicLong();
    private volatile @Nullable Instant comparedAt;
    private final Seen seen = new Seen();
    private volatile boolean stopping;
    private final AtomicLong filled = new AtomicLong();
    private volatile long toFill;
    /** Of {@link Reclassification#changes}, when the first document could come into the index that is being built. */
    private volatile int taxonomyAtStart;

    Upkeep(Place place, IndexSettings settings, Clock clock, ScheduledExecutorService executor) {
        this.place = place;
        this.settings = settings;
        this.clock = clock;
        this.executor = executor;
        this.reclassification = new Reclassification(place, settings.queueCapacity());
    }

    /** Opens what there is; never fails because of what is in the folder. What is missing is then built in the background. */
    void open() throws IOException {
        for (IndexFolder.Place candidate : place.folder().places()) {
            ProfileIndex index = place.folder().hasPresentSchema(candidate)
                    ? tryOpen(candidate.folder())
                    : tryOpenOld(candidate.folder());
            if (index == null) {
                continue;
            }
            if (index.builtAt() == null) {
                // its first filling was interrupted: an older complete one, or a new one, is worth more
                index.abandon();
                continue;
            }
            place.live().serve(index);
            if (index.isWritable()) {
                place.folder().deleteAllBut(place.live().folders());
                checkSoon();
                if (!place.knowledge().get().taxonomyFingerprint().equals(index.taxonomy())) {
                    outdate();
                    reclassifySoon();
                }
                return;
            }
            break;
        }
        startBuilding();
        rebuildSoon();
    }

    /** What is done every few minutes. */
    void tick() {
        if (place.live().isBuilding() || place.live().builtAt() == null) {
            rebuildSoon();
        } else {
            compareSoon();
        }
    }

    /** Asks for a comparison; several requests before it starts are one. */
    void compareSoon() {
        if (!stopping && compareAsked.compareAndSet(false, true)) {
            executor.execute(() -> {
                compareAsked.set(false);
                compare();
            });
        }
    }

    /** Asks for a rebuild; several requests before it ends are one. */
    void rebuildSoon() {
        if (!stopping && rebuildAsked.compareAndSet(false, true)) {
            executor.execute(() -> {
                boolean done = rebuild();
                rebuildAsked.set(false);
                if (!done && !stopping) {
                    executor.schedule(this::rebuildSoon, BEFORE_RETRYING.toMillis(), TimeUnit.MILLISECONDS);
                }
            });
        }
    }

    /** Says, before and after it happens, that documents are made by another taxonomy; {@link #reclassifySoon} must follow. */
    void outdate() {
        reclassification.outdate();
    }

    /** Asks for profiles to be indexed again where the taxonomy makes a difference; requests in a row are one. */
    void reclassifySoon() {
        if (!stopping && reclassifyAsked.compareAndSet(false, true)) {
            executor.schedule(this::reclassify, BEFORE_RECLASSIFYING.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** How much of the present work on all profiles is done, 0 to 99; null when none is going on. */
    @Nullable
    Integer percent() {
        if (place.live().isBuilding()) {
            return (int) Math.min(99, 100 * filled.get() / Math.max(1, toFill));
        }
        int percent = reclassification.percent();
        return percent == 100 ? null : percent;
    }

    private void reclassify() {
        reclassifyAsked.set(false);
        try {
            reclassification.run();
        } catch (IOException | AlreadyClosedException e) {
            LOG.error("The index cannot be compared with the taxonomy and will be rebuilt", e);
            rebuildSoon();
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warn("The database could not be read for the changed taxonomy; it is tried again", e);
                executor.schedule(this::reclassifySoon, BEFORE_RETRYING.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Ends a rebuild under way at its next batch. */
    void stop() {
        stopping = true;
        reclassification.stop();
    }

    @Nullable
    Instant comparedAt() {
        return comparedAt;
    }

    /** As {@link SearchIndex#seenUpTo()}. */
    @Nullable
    Instant seenUpTo() {
        return seen.upTo(place.queue());
    }

    long repaired() {
        return repaired.get();
    }

    /** Queues every profile whose version differs. */
    void compare() {
        if (place.live().isBuilding() || stopping) {
            return;
        }
        long differing = 0;
        Seen.Look look = new Seen.Look(clock.instant(), place.queue().dropped());
        try {
            place.live().refresh();
            for (ProfileSource source : place.sources()) {
                differing += place.live().ask(searcher -> {
                    long[] count = {0};
                    Comparison.differences(searcher, source, key -> {
                        place.queue().offer(key);
                        count[0]++;
                    });
                    return count[0];
                });
            }
            repaired.set(differing);
            comparedAt = clock.instant();
            seen.compared(look);
        } catch (IOException | AlreadyClosedException e) {
            LOG.error("The index cannot be compared with the database and will be rebuilt", e);
            rebuildSoon();
        } catch (RuntimeException e) {
            LOG.warn("The database could not be compared with the index; the next comparison will", e);
        }
    }

    private boolean rebuild() {
        Seen.Look look = new Seen.Look(clock.instant(), place.queue().dropped());
        try {
            if (!place.live().isBuilding()) {
                startBuilding();
            }
            filled.set(0);
            toFill = count();
            for (ProfileSource source : place.sources()) {
                fill(source);
            }
            // the long write happens here, so that edits do not wait while the indexes change places
            place.live().commit();
            place.live().finishBuilding(clock.instant());
            seen.compared(look); // everything in it was read since
            if (!reclassification.finish(taxonomyAtStart)) {
                reclassifySoon();
            }
            place.folder().deleteAllBut(place.live().folders());
            LOG.info("The index was rebuilt");
            return true;
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            LOG.error("The new index cannot be written; a later one is tried", e);
            place.live().giveUpBuilding();
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warn("The database could not be read for the new index; filling it goes on later", e);
            }
        }
        return false;
    }

    private long count() {
        long[] count = {0};
        place.sources().forEach(source -> source.forEachVersion((id, version) -> count[0]++));
        return count[0];
    }

    private void startBuilding() throws IOException {
        Path folder = place.folder().next();
        taxonomyAtStart = reclassification.changes();
        place.live().beginBuilding(ProfileIndex.open(folder, settings.bufferMegabytes()));
    }

    private void fill(ProfileSource source) throws IOException {
        List<Profile> batch = new ArrayList<>(BATCH);
        source.forEach(profile -> {
            batch.add(profile);
            if (batch.size() >= BATCH) {
                fill(batch);
            }
        });
        fill(batch);
    }

    private void fill(List<Profile> batch) {
        if (stopping) {
            throw new IllegalStateException("the house is closing");
        }
        try {
            // making documents is most of the work, and nobody else needs the second processor while an index is built
            List<Change> changes = batch.parallelStream()
                    .map(profile -> Change.to(profile, place.documents()))
                    .toList();
            place.live().fill(changes);
            if (filled.addAndGet(batch.size()) % REFRESH_EVERY == 0) {
                place.live().refresh();
            }
            batch.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkSoon() {
        executor.execute(() -> {
            try {
                place.live().checkIntegrity();
                compareSoon();
            } catch (IOException | RuntimeException e) {
                LOG.error("The index is damaged and will be rebuilt", e);
                rebuildSoon();
            }
        });
    }

    private @Nullable ProfileIndex tryOpen(Path folder) {
        try {
            return ProfileIndex.open(folder, settings.bufferMegabytes());
        } catch (IOException | RuntimeException e) {
            LOG.warn("Not using the index in {}", folder, e);
            return null;
        }
    }

    private static @Nullable ProfileIndex tryOpenOld(Path folder) {
        try {
            return ProfileIndex.openOld(folder);
        } catch (IOException | RuntimeException e) {
            LOG.info("Not reading the old index in {}", folder, e);
            return null;
        }
    }
}
