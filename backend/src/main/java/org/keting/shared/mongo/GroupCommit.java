package org.keting.shared.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes commands durable together: one thread commits and syncs the store whenever replies wait, and whatever was applied
 * meanwhile shares the next round. The sync runs outside the gate, so commands go on being applied during it.
 *
 * <p>Two things make the file right after a crash at any moment. A command touches several maps (documents, indexes, sizes),
 * so commits happen only between commands — never inside one, which is why the store's own auto-commit is off. And
 * {@code MVStore.commit()} only hands bytes to the operating system, enough for a killed process but not for a power cut,
 * so a reply also waits for {@code sync()}. As no commit begins before the previous sync has ended, space that an older
 * version needs is never overwritten while that version may still be the newest one on the device; which one it is,
 * {@link CheckedFileStore} knows when the file is opened.
 *
 * <p>Replies of reads wait as well while something they may have seen is not durable: a caller who is told "already there"
 * acts on it, and must not be contradicted by a crash.
 */
final class GroupCommit implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    private static final long IDLE_MILLIS = 200;

    private final DatabaseFile file;
    private final Durability durability;
    private final Compaction compaction;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final AtomicLong applied = new AtomicLong();
    private final Thread committer;

    // guarded by this
    private final List<Waiting> waiting = new ArrayList<>();
    private volatile long durable; // written by the committing thread only
    private boolean closing;
    private @Nullable RuntimeException failure;

    /** What to do once everything up to a mark is durable, or cannot become so. */
    interface Outcome {
        void durable();

        void failed(RuntimeException cause);
    }

    private record Waiting(long mark, Outcome outcome) {}

    GroupCommit(DatabaseFile file, Compaction compaction, Durability durability) {
        this.file = file;
        this.compaction = compaction;
        this.durability = durability;
        committer = Thread.ofPlatform().name("keting-commit").start(this::run);
    }

    /** Runs a command that no commit may cut in two. */
    <T> T whole(Supplier<T> command, boolean changes) {
        gate.readLock().lock();
        try {
            if (changes) {
                applied.incrementAndGet();
            }
            return command.get();
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Calls back, on this or the committing thread, when everything applied before this call is durable. */
    void whenDurable(Outcome outcome) {
        RuntimeException failed;
        synchronized (this) {
            failed = failure;
            long mark = applied.get();
            if (failed == null && mark > durable && durability != Durability.NONE) {
                waiting.add(new Waiting(mark, outcome));
                notifyAll();
                return;
            }
        }
        if (failed == null) {
            outcome.durable();
        } else {
            outcome.failed(failed);
        }
    }

    /** Tidies the file up for about a time, while no command runs. */
    void compactFor(Duration time) {
        exclusively(() -> {
            compaction.runFor(time);
            return true;
        });
    }

    /** Whether commits still succeed; once one has failed, the file can no longer be trusted to take writes. */
    synchronized boolean healthy() {
        return failure == null;
    }

    private void run() {
        try {
            while (awaitWork()) {
                boolean busy = applied.get() > durable;
                if (busy) {
                    release(commit());
                }
                if (compaction.isDue(busy)) {
                    exclusively(compaction::step);
                    release(commit());
                }
            }
            release(commit());
        } catch (RuntimeException | Error e) {
            log.error("The database file cannot be written; no further writes are accepted", e);
            fail(new IllegalStateException("the database file cannot be written", e));
        }
    }

    /** Returns when replies wait, or after an idle moment so that compaction gets its turn; false when closing. */
    private synchronized boolean awaitWork() {
        try {
            if (waiting.isEmpty() && !closing) {
                wait(IDLE_MILLIS);
            }
        } catch (InterruptedException e) {
            closing = true; // nobody interrupts this thread but a dying process
        }
        return !closing;
    }

    /** Makes everything applied so far durable and returns the mark up to which that is so. */
    private long commit() {
        long mark = exclusively(() -> {
            long now = applied.get();
            file.store().commit();
            return now;
        });
        if (durability == Durability.SYNCED) {
            file.sync();
        }
        return mark;
    }

    private <T> T exclusively(Supplier<T> work) {
        gate.writeLock().lock();
        try {
            return work.get();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void release(long mark) {
        List<Outcome> released = new ArrayList<>();
        synchronized (this) {
            durable = mark;
            for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); ) {
                Waiting next = each.next();
                if (next.mark() <= mark) {
                    released.add(next.outcome());
                    each.remove();
                }
            }
        }
        released.forEach(Outcome::durable);
    }

    private void fail(RuntimeException cause) {
        List<Waiting> left;
        synchronized (this) {
            failure = cause;
            left = List.copyOf(waiting);
            waiting.clear();
        }
        left.forEach(each -> each.outcome().failed(cause));
    }

    /** Makes durable what is not yet, and stops. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        boolean interrupted = false;
        while (committer.isAlive()) {
            try {
                committer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
