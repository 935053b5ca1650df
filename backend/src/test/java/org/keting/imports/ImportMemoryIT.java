package org.keting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keting.profiles.ProfileKind;
import org.keting.testing.DatabaseTest;

@DatabaseTest
@Tag("long")
class ImportMemoryIT {

    private static final int LINES = 200_000;
    private static final int BETWEEN_SAMPLES = 25_000;
    private static final long MEGABYTE = 1024 * 1024;

    private final MongoDatabase database;

    ImportMemoryIT(MongoDatabase database) {
        this.database = database;
    }

    @Test
    void needsNoMoreMemoryForTheLastLineThanForTheFirst() {
        Generated stream = new Generated();
        try (ImportHouse house = new ImportHouse(database, Clock.systemUTC())) {
            Import done = house.imports().load(ProfileKind.STARTUP, stream, "test");
            assertThat(done.tally().created()).isEqualTo(LINES);
        }
        // Each profile is stored with its line, 200,000 of them are more than this; an index entry of the embedded
        // server's, which lives in the same process, is what may grow.
        assertThat(stream.used.getLast() - stream.used.getFirst()).isLessThan(150 * MEGABYTE);
    }

    /** Lines made as they are read; looks at the heap now and then. */
    private static final class Generated extends InputStream {

        private final List<Long> used = new ArrayList<>();
        private final String text = "A sentence that makes this record as long as most. ".repeat(20);
        private InputStream line = InputStream.nullInputStream();
        private int lines;

        @Override
        public int read() {
            throw new UnsupportedOperationException("lines are read in pieces");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws java.io.IOException {
            int count = line.read(buffer, offset, length);
            if (count >= 0) {
                return count;
            }
            if (lines == LINES) {
                return -1;
            }
            if (++lines % BETWEEN_SAMPLES == 0) {
                System.gc();
                used.add(Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
            }
            line = new ByteArrayInputStream(("{\"sourceId\":\"g:" + lines
                            + "\",\"name\":\"Name\",\"country\":\"IL\",\"description\":{\"en\":\"" + text + "\"}}\n")
                    .getBytes(StandardCharsets.UTF_8));
            return line.read(buffer, offset, length);
        }
    }
}
