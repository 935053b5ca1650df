package org.keting.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The report per line of one running import: gathers outcomes and stores them by the thousand. */
final class Report {

    private static final int LINES_PER_CHUNK = 1_000;

    private final ImportStore store;
    private final ImportId id;
    private final IntConsumer stored;
    private final StringBuilder pending = new StringBuilder();
    private int lines;
    private int chunks;

    /**
     * @param stored told the number of each chunk, counted from 1, once it can be read
     */
    Report(ImportStore store, ImportId id, IntConsumer stored) {
        this.store = store;
        this.id = id;
        this.stored = stored;
    }

    void add(Outcome outcome) {
        pending.append(outcome.json()).append('\n');
        lines++;
        if (lines >= LINES_PER_CHUNK) {
            flush();
        }
    }

    /** Stores what has been gathered. */
    void flush() {
        if (lines > 0) {
            store.insertChunk(id, chunks + 1, compress(pending.toString()));
            chunks++;
            pending.setLength(0);
            lines = 0;
            stored.accept(chunks);
        }
    }

    /** How many chunks can be read. */
    int chunks() {
        return chunks;
    }

    /** Writes a stored chunk's lines; false when there is none. */
    static boolean copy(ImportStore store, ImportId id, int chunk, OutputStream out) throws IOException {
        Optional<byte[]> gzip = store.chunk(id, chunk);
        if (gzip.isEmpty()) {
            return false;
        }
        try (GZIPInputStream lines = new GZIPInputStream(new ByteArrayInputStream(gzip.get()))) {
            lines.transferTo(out);
        }
        return true;
    }

    private static byte[] compress(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
