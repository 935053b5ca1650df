package org.keting.search.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Up to when the index certainly knows everything. A comparison that began at some instant has seen every write that was
 * durable before it, whichever node made it; once all that it queued can be found, so can they. Filling a new index is one, too. A queue that was full
 * meanwhile may have dropped some of it: then only a later comparison counts. Thread-safe.
 */
final class Seen {

    /**
     * One comparison.
     *
     * @param at when it began, before it read anything
     * @param dropped what the queue had dropped by then
     */
    record Look(Instant at, long dropped) {}

    private @Nullable Look last;
    private @Nullable Instant upTo;

    /** A comparison has queued everything that differs. */
    synchronized void compared(Look look) {
        last = look;
    }

    /** Null until a first comparison has been worked off; never goes back. */
    synchronized @Nullable Instant upTo(ChangeQueue queue) {
        if (last != null && queue.behind() == 0 && queue.dropped() == last.dropped()) {
            upTo = last.at();
            last = null;
        }
        return upTo;
    }
}
