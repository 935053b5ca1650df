package org.keting.shared.mongo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * Keeps the database file from growing without bound. Every commit writes a chunk and leaves dead pages behind in older ones;
 * space is free for reuse once a whole chunk is dead. A step rewrites what still lives in mostly dead chunks, a bounded number
 * of bytes at a time so that commands pause only briefly.
 *
 * <p>Chunks are not moved towards the beginning of the file: {@code compactMoveChunks} of H2 2.4.240 may put one across the
 * border of the area that it must keep untouched until its new map is on disk (an assertion in {@code FreeSpaceBitSet.allocate}
 * says so and closes the store; without assertions a crash in that moment could lose data). It gained about a tenth.
 *
 * <p>Not thread-safe: called by the committing thread, between commands.
 */
final class Compaction {

    /** Below this a file is not worth the work. */
    private static final long WORTHWHILE_BYTES = 4L << 20;
    /** While writers wait: steps keep the file near twice what lives in it, and cost them a few per cent. */
    private static final Effort BUSY = new Effort(50, 1 << 20);
    /** While nobody waits, more is worth it. */
    private static final Effort IDLE = new Effort(75, 4 << 20);

    /** Space is free some commits after its last page has moved, so the first idle steps may show no gain. */
    private static final int PATIENCE = 20;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final MVStore store;
    private final RandomAccessStore file;
    private Effort effort = IDLE;
    private long lastStep = System.nanoTime() - PAUSE_NANOS;
    private int bestPercent;
    private int fruitless;

    /**
     * How hard to try.
     *
     * @param livePercent a step is due when less of the file than this is live
     * @param stepBytes what one step rewrites at most: a pause of some milliseconds per megabyte, and a few syncs
     */
    private record Effort(int livePercent, int stepBytes) {}

    Compaction(MVStore store) {
        this.store = store;
        file = (RandomAccessStore) store.getFileStore();
    }

    /**
     * Whether a step is worth it now. Cheap. While idle, false after some steps that gained nothing, until something is
     * written: a file at rest must not be rewritten for ever.
     */
    boolean isDue(boolean busy) {
        if (busy) {
            bestPercent = 0;
            fruitless = 0;
        }
        if (file.size() < WORTHWHILE_BYTES || System.nanoTime() - lastStep < PAUSE_NANOS) {
            return false;
        }
        effort = busy ? BUSY : IDLE;
        int percent = livePercent();
        if (percent >= effort.livePercent() || fruitless == PATIENCE) {
            return false;
        }
        fruitless = percent > bestPercent ? 0 : fruitless + 1;
        bestPercent = Math.max(percent, bestPercent);
        lastStep = System.nanoTime();
        return true;
    }

    private int livePercent() {
        return file.getChunksFillRate() * file.getFillRate() / 100;
    }

    /** One bounded step. What it rewrote takes effect with the next commit. Returns whether it rewrote anything. */
    boolean step() {
        boolean rewritten = store.compact(effort.livePercent() + 20, effort.stepBytes());
        return rewritten;
    }

    /** Steps one after another while they gain something, for about a time: before the server listens nobody waits. */
    void runFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        do {
            lastStep -= PAUSE_NANOS;
            if (!isDue(false)) {
                return;
            }
            step();
            store.commit();
            store.sync();
        } while (System.nanoTime() < end);
    }
}
