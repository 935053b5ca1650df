package org.keting.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.apache.lucene.store.AlreadyClosedException;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that indexes changes. It reads each changed profile again from the database, so that the order and the
 * number of events do not matter, and only ever writes a newer state than it wrote before.
 */
final class Follower implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    /** An edit may have to wait for the batch before its own: half a millisecond of CPU time for each profile. */
    private static final int BATCH = 50;
    /** Refreshing flushes a segment: not after every batch of an import, yet well within the second that is promised. */
    private static final Duration REFRESH_AT_LEAST_EVERY = Duration.ofMillis(250);

    /** How long it waits for something to do before it looks whether it should stop. */
    private static final Duration IDLE = Duration.ofMillis(250);

    private static final Duration BEFORE_RETRYING = Duration.ofSeconds(1);

    private final ChangeQueue queue;
    private final LiveIndex live;
    private final Map<ProfileKind, ProfileSource> sources = new EnumMap<>(ProfileKind.class);
    private final ProfileDocuments documents;
    private final Upkeep upkeep;
    private final Lock writing;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private long refreshedAtNanos = System.nanoTime();
    private boolean unrefreshed;

    Follower(Upkeep.Place place, Upkeep upkeep) {
        this.queue = place.queue();
        this.live = place.live();
        this.documents = place.documents();
        this.upkeep = upkeep;
        this.writing = place.writing();
        place.sources().forEach(source -> this.sources.put(source.kind(), source));
    }

    @Override
    public void run() {
        try {
            while (stopped.getCount() > 0) {
                if (!step(IDLE)) {
                    stopped.await(BEFORE_RETRYING.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it after the present batch. It must not be interrupted: that would close Lucene's files under it. */
    void stop() {
        stopped.countDown();
    }

    /** Indexes one batch; false when that failed and should be tried again later. */
    boolean step(Duration wait) throws InterruptedException {
        List<ProfileKey> batch = queue.take(BATCH, wait);
        try {
            if (!batch.isEmpty()) {
                write(batch);
                unrefreshed = true;
            }
            refreshWhenDue();
            if (queue.isEmpty() && queue.clearOverflow()) {
                upkeep.compareSoon();
            }
            return true;
        } catch (IOException | AlreadyClosedException e) {
            LOG.error("The index failed and will be rebuilt", e);
            queue.putBack(batch);
            upkeep.rebuildSoon();
        } catch (RuntimeException e) {
            LOG.warn("{} changed profiles could not be read and will be tried again", batch.size(), e);
            queue.putBack(batch);
        }
        return false;
    }

    private void write(List<ProfileKey> batch) throws IOException {
        writing.lock();
        try {
            live.apply(read(batch));
        } finally {
            writing.unlock();
        }
    }

    private void refreshWhenDue() throws IOException {
        boolean late = System.nanoTime() - refreshedAtNanos >= REFRESH_AT_LEAST_EVERY.toNanos();
        if (unrefreshed && (late || queue.isEmpty())) {
            live.refresh();
            queue.settle();
            refreshedAtNanos = System.nanoTime();
            unrefreshed = false;
        }
    }

    private List<Change> read(List<ProfileKey> batch) {
        List<Change> changes = new ArrayList<>(batch.size());
        for (ProfileSource source : sources.values()) {
            Set<ProfileKey> gone = new LinkedHashSet<>();
            batch.stream().filter(key -> key.kind() == source.kind()).forEach(gone::add);
            if (gone.isEmpty()) {
                continue;
            }
            for (Profile profile :
                    source.findAll(gone.stream().map(ProfileKey::id).toList())) {
                ProfileKey key = ProfileKey.of(profile);
                changes.add(Change.to(profile, documents));
                gone.remove(key);
            }
            gone.forEach(key -> changes.add(Change.gone(key)));
        }
        return changes;
    }
}
