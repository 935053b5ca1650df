package org.keting.bench;

/** Repeats an action on one thread of its own until closed. */
final class Background implements AutoCloseable {

    private final Thread thread;
    private volatile boolean stopped;

    private Background(Runnable action) {
        thread = Thread.ofPlatform().name("background").start(() -> {
            while (!stopped) {
                action.run();
            }
        });
    }

    static Background run(Runnable action) {
        return new Background(action);
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
