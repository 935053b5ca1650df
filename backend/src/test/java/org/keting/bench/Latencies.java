package org.keting.bench;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** How long an action took, as percentiles. */
final class Latencies {

    private final ConcurrentSkipListMap<Long, AtomicLong> counts = new ConcurrentSkipListMap<>();

    void measure(Runnable action) {
        long start = System.nanoTime();
        action.run();
        long micros = (System.nanoTime() - start) / 1000;
        counts.computeIfAbsent(micros, unused -> new AtomicLong()).incrementAndGet();
    }

    /** The time that a percentage of the measured actions did not exceed; 0 when nothing was measured. */
    double millis(int percent) {
        long total = counts.values().stream().mapToLong(AtomicLong::get).sum();
        long seen = 0;
        for (var entry : counts.entrySet()) {
            seen += entry.getValue().get();
            if (seen * 100 >= total * percent) {
                return entry.getKey() / 1000.0;
            }
        }
        return 0;
    }
}
