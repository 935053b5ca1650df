package org.keting.shared.mongo;

import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * Keeps the database file from growing without bound. Every commit appends a chunk and leaves dead pages behind in older
 * ones; space is free for reuse once a whole chunk is dead. A step rewrites what still lives in mostly dead chunks and moves
 * chunks from the end of the file into gaps, a bounded number of bytes at a time so that commands pause only briefly.
 *
 * <p>Not thread-safe: called by the committing thread, between commits.
 */
final class Compaction {

    /** Below this a file is not worth the work. */
    private static final long WORTHWHILE_BYTES = 4L << 20;
    /** Percentage of live bytes under which a step is taken: the file stays below about twice what lives in it. */
    private static final int LIVE_PERCENT = 50;
    /** Bytes rewritten or moved per step: a pause of some milliseconds. */
    private static final int STEP_BYTES = 1 << 20;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final MVStore store;
    private final RandomAccessStore file;
    private long lastStep = System.nanoTime();

    Compaction(MVStore store) {
        this.store = store;
        file = (RandomAccessStore) store.getFileStore();
    }

    /** Whether enough of the file is dead, and the last step is long enough ago. Cheap. */
    boolean isDue() {
        if (file.size() < WORTHWHILE_BYTES || System.nanoTime() - lastStep < PAUSE_NANOS) {
            return false;
        }
        lastStep = System.nanoTime();
        return file.getChunksFillRate() * file.getFillRate() < 100 * LIVE_PERCENT;
    }

    /** One bounded step. Leaves changes for the next commit; returns whether anything was rewritten. */
    boolean step() {
        boolean rewritten = store.compact(LIVE_PERCENT + 20, STEP_BYTES);
        file.compactMoveChunks(LIVE_PERCENT + 20, STEP_BYTES, store);
        return rewritten;
    }
}
