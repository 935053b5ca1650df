package org.keting.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Repeats an action on several threads. */
final class Load {

    private Load() {}

    /** One action; its checked exceptions end the run. */
    interface Action {
        void run() throws Exception;
    }

    /** Actions per second over all threads during a time. */
    static double perSecond(int threads, Duration time, Action action) {
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        repeat(threads, () -> System.nanoTime() < end, () -> {
            action.run();
            done.incrementAndGet();
        });
        return done.get() * 1e9 / (System.nanoTime() - start);
    }

    /** A number of actions, shared by all threads; each gets the next number. */
    static void times(int threads, int count, LongSupplier numbers, LongConsumer action) {
        AtomicLong left = new AtomicLong(count);
        repeat(threads, () -> left.getAndDecrement() > 0, () -> action.accept(numbers.getAsLong()));
    }

    private static void repeat(int threads, BooleanSupplier more, Action action) {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Future<Object>> running = Stream.generate(() -> executor.<Object>submit(() -> {
                        while (more.getAsBoolean()) {
                            action.run();
                        }
                        return "done";
                    }))
                    .limit(threads)
                    .toList();
            for (Future<Object> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("an action failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
