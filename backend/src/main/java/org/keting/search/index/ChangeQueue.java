package org.keting.search.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Profiles that changed and are not indexed yet, each at most once. Every thread that makes changes has a lane, and a
 * batch takes from all lanes in turn: a person's edit is in the next batch, however many thousand an import has queued.
 * When full, the longest lane gives up a place; what it loses, the comparison with the database finds. Thread-safe.
 */
final class ChangeQueue {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition caughtUp = lock.newCondition();
    private final LinkedHashMap<Long, LinkedHashSet<ProfileKey>> lanes = new LinkedHashMap<>();
    private final Map<ProfileKey, Long> laneOf = new HashMap<>();
    private final int capacity;
    private boolean overflowed;
    private long dropped;
    private int inHand;

    ChangeQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Queues a change made by the calling thread. */
    void offer(ProfileKey key) {
        offer(Thread.currentThread().threadId(), key);
    }

    /** Queues a change; one that another lane already waits for moves over when that lane is longer. */
    void offer(long lane, ProfileKey key) {
        lock.lock();
        try {
            Long present = laneOf.get(key);
            if (present != null && length(present) <= length(lane) + 1) {
                return;
            }
            if (present != null) {
                remove(present, key);
            } else if (laneOf.size() >= capacity) {
                makeRoom();
            }
            lanes.computeIfAbsent(lane, l -> new LinkedHashSet<>()).add(key);
            laneOf.put(key, lane);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Queues keys again that were taken and could not be indexed. */
    void putBack(Collection<ProfileKey> keys) {
        keys.forEach(this::offer);
        lock.lock();
        try {
            inHand -= keys.size();
        } finally {
            lock.unlock();
        }
    }

    /** Says that everything taken so far can be found now. */
    void settle() {
        lock.lock();
        try {
            inHand = 0;
            caughtUp.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next keys, oldest first in each lane; waits for the first one, and is empty when none came in time. */
    List<ProfileKey> take(int most, Duration wait) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = wait.toNanos();
            while (laneOf.isEmpty() && left > 0) {
                left = arrived.awaitNanos(left);
            }
            List<ProfileKey> taken = inTurn(most);
            inHand += taken.size();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return laneOf.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** How many changes cannot be found yet: those that wait, and those that were taken since the last {@link #settle}. */
    int behind() {
        lock.lock();
        try {
            return laneOf.size() + inHand;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until every change can be found; false when that took longer. */
    boolean awaitCaughtUp(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (laneOf.size() + inHand > 0 && left > 0) {
                left = caughtUp.awaitNanos(left);
            }
            return laneOf.size() + inHand == 0;
        } finally {
            lock.unlock();
        }
    }

    /** How many changes were dropped since the start. */
    long dropped() {
        lock.lock();
        try {
            return dropped;
        } finally {
            lock.unlock();
        }
    }

    /** Whether changes were dropped since this was last asked. */
    boolean clearOverflow() {
        lock.lock();
        try {
            boolean dropped = overflowed;
            overflowed = false;
            return dropped;
        } finally {
            lock.unlock();
        }
    }

    private List<ProfileKey> inTurn(int most) {
        List<ProfileKey> taken = new ArrayList<>(Math.min(most, laneOf.size()));
        while (taken.size() < most && !lanes.isEmpty()) {
            Map.Entry<Long, LinkedHashSet<ProfileKey>> next = lanes.pollFirstEntry();
            ProfileKey key = next.getValue().removeFirst();
            laneOf.remove(key);
            taken.add(key);
            if (!next.getValue().isEmpty()) {
                lanes.putLast(next.getKey(), next.getValue());
            }
        }
        return taken;
    }

    private void makeRoom() {
        lanes.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .ifPresent(
                        longest -> remove(longest.getKey(), longest.getValue().getFirst()));
        overflowed = true;
        dropped++;
    }

    private void remove(long lane, ProfileKey key) {
        lanes.computeIfPresent(lane, (id, keys) -> {
            keys.remove(key);
            return keys.isEmpty() ? null : keys;
        });
        laneOf.remove(key);
    }

    private int length(long lane) {
        LinkedHashSet<ProfileKey> keys = lanes.get(lane);
        return keys == null ? 0 : keys.size();
    }
}
