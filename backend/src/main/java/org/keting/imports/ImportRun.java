package org.keting.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.CommonProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import from its first line to its last, once. The calling thread reads; a second one stores what has been read and
 * tells people, while the sender lets the first one wait. One lock guards all that they share.
 */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    /** People watch the counts; more often than this they could not read them. */
    private static final Duration BETWEEN_UPDATES = Duration.ofMillis(250);

    private final ImportStore store;
    private final Report report;
    private final Clock clock;
    private Import current;
    private Instant updatedAt;
    private long lastLine;
    private boolean told = true;
    private @Nullable RuntimeException failure;
    private final ReentrantLock lock = new ReentrantLock();
    private final CountDownLatch finished = new CountDownLatch(1);

    ImportRun(Import started, Report report, ImportStore store, Clock clock) {
        this.store = store;
        this.report = report;
        this.clock = clock;
        this.current = started;
        this.updatedAt = started.startedAt();
    }

    /** Reads all there is; how it ended is in the answer, whatever happened. Everything up to the ending's line is durable. */
    Import run(Lines lines, Batch<?> batch, long lineLimit) {
        Thread idler = Thread.ofPlatform().name("import-" + current.id()).start(() -> settleWhileIdle(batch));
        Ending ending;
        try {
            ending = readAll(lines, batch, lineLimit);
        } catch (RuntimeException e) {
            ending = failure(e);
        } finally {
            finished.countDown();
        }
        joined(idler);
        current = current.progressed(current.tally().withChunks(report.chunks()), current.problems(), clock.instant())
                .ended(ending, clock.instant());
        try {
            store.update(current);
        } catch (RuntimeException e) {
            // The sweeper will find it silent; what matters to the sender is how the import itself went.
            LOG.warn("the end of import {} could not be written: {}", current.id(), e.toString());
        }
        return current;
    }

    private Ending failure(RuntimeException e) {
        if (ImportStore.isOutage(e)) {
            LOG.warn("import {} lost the database: {}", current.id(), e.toString());
            return new Ending(lastLine, CommonProblem.DATABASE_UNAVAILABLE.slug(), "The database does not answer.");
        }
        LOG.error("import {} failed", current.id(), e);
        return new Ending(lastLine, ImportProblem.IMPORT_FAILED.slug(), "This was our mistake; it has been logged.");
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Ending readAll(Lines lines, Batch<?> batch, long lineLimit) {
        while (true) {
            Lines.Next next = lines.next(); // waits for the sender, so outside the lock
            lock.lock();
            try {
                if (failure != null) {
                    throw failure;
                }
                switch (next) {
                    case Lines.Next.Line line -> batch.add(line);
                    case Lines.Next.TooLong line -> batch.addTooLong(line.number(), lineLimit);
                    case Lines.Next.Complete complete -> {
                        return settled(batch, null);
                    }
                    case Lines.Next.Broken broken -> {
                        return settled(batch, broken);
                    }
                }
                if (batch.isFull()) {
                    settle(batch);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private @Nullable Ending settled(Batch<?> batch, Lines.Next.@Nullable Broken broken) {
        settle(batch);
        report.flush();
        return broken == null ? null : new Ending(lastLine, broken.problem().slug(), broken.detail());
    }

    private void settleWhileIdle(Batch<?> batch) {
        try {
            while (!finished.await(BETWEEN_UPDATES.toMillis(), TimeUnit.MILLISECONDS)) {
                lock.lock();
                try {
                    if (failure == null && isUpdateDue() && (!batch.isEmpty() || !told)) {
                        settle(batch);
                    }
                } catch (RuntimeException e) {
                    failure = e;
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(Batch<?> batch) {
        List<Outcome> outcomes = batch.settle();
        Tally tally = current.tally();
        List<Trouble> problems = new ArrayList<>(current.problems());
        for (Outcome outcome : outcomes) {
            tally = tally.plus(outcome);
            report.add(outcome);
            outcome.trouble()
                    .filter(t -> problems.size() < Import.MOST_PROBLEMS)
                    .ifPresent(problems::add);
            lastLine = outcome.line();
        }
        current = current.progressed(tally.withChunks(report.chunks()), problems, clock.instant());
        told = isUpdateDue();
        if (told) {
            report.flush();
            current = current.progressed(tally.withChunks(report.chunks()), problems, clock.instant());
            store.update(current);
            updatedAt = clock.instant();
        }
    }

    private boolean isUpdateDue() {
        return Duration.between(updatedAt, clock.instant()).compareTo(BETWEEN_UPDATES) >= 0;
    }
}
