package org.keting.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Profile;
import org.keting.search.meaning.Knowledge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a change of the taxonomy, finds the profiles that it makes other documents of, and queues them: whatever has the
 * same {@link Topics} as before would become the same document. Far cheaper than a new index, which most changes of a few
 * words are not worth.
 */
final class Reclassification {

    private static final Logger LOG = LoggerFactory.getLogger(Reclassification.class);
    private static final int BATCH = 200;
    /** So many may wait in the queue, which has room for people's edits beside them. */
    private static final int MOST_WAITING = 1_000;

    private static final Duration A_WHILE = Duration.ofMillis(100);
    /** One finds what differs, the next one that nothing does; more only when the queue lost something. */
    private static final int MOST_PASSES = 5;

    private final Upkeep.Place place;
    private final int mostWaiting;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile int finished;
    private volatile int percent;
    private volatile boolean stopping;

    Reclassification(Upkeep.Place place, int queueCapacity) {
        this.place = place;
        this.mostWaiting = Math.max(1, Math.min(MOST_WAITING, queueCapacity / 2));
    }

    /** The taxonomy is about to change or has just done so: from now on it is unsure by which one a document was made. */
    void outdate() {
        changes.incrementAndGet();
        percent = 0;
        place.live().markTaxonomy(null);
    }

    /** How often the taxonomy has changed: what was worked out by one counts only while this stays the same. */
    int changes() {
        return changes.get();
    }

    /** How far it is, 0 to 99; 100 when nothing is to be done. */
    int percent() {
        return finished == changes() ? 100 : percent;
    }

    void stop() {
        stopping = true;
    }

    /** Notes that everything that answers was made by the present taxonomy; false when it is not the one of then. */
    boolean finish(int began) {
        place.live().markTaxonomy(place.knowledge().get().taxonomyFingerprint());
        if (changes() != began) {
            place.live().markTaxonomy(null);
            return false;
        }
        finished = began;
        return true;
    }

    /** Goes over all profiles until none differs; ends early when the taxonomy changes again, since another run follows. */
    synchronized void run() throws IOException {
        int began = changes();
        Knowledge known = place.knowledge().get();
        for (int pass = 0; pass < MOST_PASSES && isCurrent(began); pass++) {
            long differing = new Pass(known, began).run();
            awaitQueueBelow(1, began);
            if (differing == 0 && isCurrent(began)) {
                finish(began);
                return;
            }
            if (isCurrent(began)) {
                // they are found by now; what follows only makes sure
                finished = began;
            }
        }
        if (isCurrent(began)) {
            LOG.warn("Some profiles are still not indexed by the present taxonomy; the next start tries again");
        }
    }

    private boolean isCurrent(int began) {
        return !stopping && changes() == began && !place.live().isBuilding();
    }

    private void awaitQueueBelow(int most, int began) {
        try {
            while (place.queue().behind() >= most && isCurrent(began)) {
                place.queue().awaitCaughtUp(A_WHILE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    /** Ends a pass that no longer counts, instead of reading all other profiles in vain. */
    private static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Once over all profiles. */
    private final class Pass {
        private final Knowledge known;
        private final int began;
        private final List<Profile> batch = new ArrayList<>(BATCH);
        private long all;
        private long seen;
        private long differing;

        Pass(Knowledge known, int began) {
            this.known = known;
            this.began = began;
        }

        /** How many differed. */
        long run() throws IOException {
            // whatever is written after this was made by the new taxonomy, and whatever was written before can be seen
            place.writing().lock();
            place.writing().unlock();
            place.live().refresh();
            all = place.live().ask(searcher -> (long) searcher.getIndexReader().numDocs());
            try {
                for (ProfileSource source : place.sources()) {
                    source.forEach(this::look);
                    compare();
                }
            } catch (Outdated e) {
                return differing;
            } catch (UncheckedIOException e) {
                throw new IOException("the index cannot be compared with the taxonomy", e);
            }
            return differing;
        }

        private void look(Profile profile) {
            if (!isCurrent(began)) {
                throw new Outdated();
            }
            batch.add(profile);
            if (batch.size() == BATCH) {
                compare();
            }
        }

        private void compare() {
            Map<ProfileKey, @Nullable Long> wanted = new LinkedHashMap<>();
            batch.forEach(profile -> wanted.put(ProfileKey.of(profile), ProfileDocuments.topics(profile, known)));
            seen += batch.size();
            batch.clear();
            try {
                Map<ProfileKey, Long> indexed =
                        place.live().ask(searcher -> IndexedTopics.of(searcher.getIndexReader(), wanted.keySet()));
                wanted.forEach((key, topics) -> {
                    if (!Objects.equals(topics, indexed.get(key))) {
                        differing++;
                        awaitQueueBelow(mostWaiting, began);
                        place.queue().offer(key);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            percent = (int) Math.min(99, 100 * seen / Math.max(1, all));
        }
    }
}
