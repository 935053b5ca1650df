package org.keting.shared.mongo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * Keeps the database file from growing without bound. Every commit writes a chunk and leaves dead pages behind in older ones;
 * space is free for reuse once a whole chunk is dead. A step writes anew what still lives in mostly dead chunks, or in the
 * chunks at the end of the file when there are gaps further in front, a bounded number of bytes at a time so that commands
 * pause only briefly.
 *
 * <p>Nothing is moved in place. MVStore's {@code compactMoveChunks} may write over the newest version's only synced copy, and
 * in 2.4.240 it stops a store with assertions on: {@code FreeSpaceBitSet.allocate} takes a gap behind the border of the area
 * it must not use for a contradiction, although chunks of different sizes often leave one.
 *
 * <p>Not thread-safe: called by the committing thread, between commands.
 */
final class Compaction {

    /** Below this a file is not worth the work. */
    private static final long WORTHWHILE_BYTES = 4L << 20;
    /** While writers wait: steps keep the file near twice what lives in it, and cost them a few per cent. */
    private static final Effort BUSY = new Effort(50, 1 << 20);
    /** While writers outrun that: they wait a little longer, and the file stays within about three times what lives in it. */
    private static final Effort CROWDED = new Effort(50, 4 << 20);

    private static final int CROWDED_PERCENT = 40;
    /** While nobody waits, more is worth it. */
    private static final Effort IDLE = new Effort(75, 4 << 20);

    /** Space is free some commits after its last page has moved, so the first idle steps may show no gain. */
    private static final int PATIENCE = 20;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final MVStore store;
    private final CheckedFileStore file;
    private Effort effort = IDLE;
    private long lastStep = System.nanoTime() - PAUSE_NANOS;
    private int bestPercent;
    private int fruitless;

    /**
     * How hard to try.
     *
     * @param livePercent a step is due when less of the file than this is live
     * @param stepBytes what one step writes anew at most: a pause of some milliseconds per megabyte
     */
    private record Effort(int livePercent, int stepBytes) {}

    Compaction(MVStore store) {
        this.store = store;
        file = (CheckedFileStore) store.getFileStore();
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
        int percent = livePercent();
        effort = !busy ? IDLE : percent < CROWDED_PERCENT ? CROWDED : BUSY;
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
        boolean holes = file.getFillRate() < file.getChunksFillRate();
        return holes ? rewriteEnd() || rewriteSparse() : rewriteSparse() || rewriteEnd();
    }

    private boolean rewriteSparse() {
        return store.compact(effort.livePercent() + 20, effort.stepBytes());
    }

    private boolean rewriteEnd() {
        return file.rewriteEnd(effort.stepBytes());
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
