package org.keting.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the outcomes of lines back while the lines still come in. A sender that does not listen until it has sent
 * everything must not stop its own upload, so this writes from a thread of its own and reads what it writes from the
 * stored report: a backlog costs a few bytes for each thousand lines.
 */
final class OutcomeStream {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeStream.class);
    private static final int LAST = 0;

    private final ImportStore store;
    private final ImportId id;
    private final OutputStream out;
    private final BlockingQueue<Integer> chunks = new LinkedBlockingQueue<>();
    private final Thread writer;

    private OutcomeStream(ImportStore store, ImportId id, OutputStream out) {
        this.store = store;
        this.id = id;
        this.out = out;
        this.writer = Thread.ofPlatform().name("import-outcomes-" + id).unstarted(this::write);
    }

    static OutcomeStream start(ImportStore store, ImportId id, OutputStream out) {
        OutcomeStream stream = new OutcomeStream(store, id, out);
        stream.writer.start();
        return stream;
    }

    /** A chunk of the report, counted from 1, can be read. Never waits. */
    void stored(int chunk) {
        chunks.add(chunk);
    }

    /** Returns when all that was stored has been sent, or the client is gone. */
    void finish() {
        chunks.add(LAST);
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            out.flush();
            for (int chunk = chunks.take(); chunk != LAST; chunk = chunks.take()) {
                Report.copy(store, id, chunk, out);
                out.flush();
            }
        } catch (IOException e) {
            LOG.debug("nobody listens to the outcomes of import {}", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("the outcomes of import {} could not be read back: {}", id, e.toString());
        }
    }
}
