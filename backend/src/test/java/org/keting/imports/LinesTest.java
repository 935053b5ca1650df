package org.keting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class LinesTest {

    private static final ImportSettings SETTINGS =
            new ImportSettings(DataSize.ofMegabytes(1), 10_000, DataSize.ofBytes(1_000), 2, Duration.ofDays(1));

    @Test
    void takesEveryKindOfLineEndAndSkipsBlankLines() {
        assertThat(read("\ufeff{\"a\":1}\r\n\n  \t\r\n{\"b\":2}\n\u001e{\"c\":3}"))
                .containsExactly("1 {\"a\":1}", "4 {\"b\":2}", "5 {\"c\":3}", "complete");
    }

    @Test
    void hasNothingToSayOfAnEmptyStream() {
        assertThat(read("")).containsExactly("complete");
        assertThat(read("\n\r\n")).containsExactly("complete");
        assertThat(read("\ufeff")).containsExactly("complete");
    }

    @Test
    void skipsALineBeyondTheLimitAndGoesOn() {
        assertThat(read("a\n" + "x".repeat(1_001) + "\n" + "y".repeat(300_000) + "\nb"))
                .containsExactly("1 a", "2 too long", "3 too long", "4 b", "complete");
        assertThat(read("x".repeat(1_000) + "\r\n"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("1 xxx");
    }

    @Test
    void stopsAtTheTotalLimits() {
        assertThat(read("x\n".repeat(600_000))).last().isEqualTo("broken IMPORT_TOO_LARGE");
        assertThat(read("x\n".repeat(10_001))).hasSize(10_001).last().isEqualTo("broken IMPORT_TOO_LARGE");
    }

    @Test
    void stopsAGzipBombAtTheSizeItUnfoldsTo() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[50_000_000]);
        }
        Lines lines = new Lines(new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())), SETTINGS);
        assertThat(all(lines)).containsExactly("broken IMPORT_TOO_LARGE");
    }

    @Test
    void saysWhereACutOffStreamEnded() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed, true)) {
            gzip.write("a\nb\n".getBytes(StandardCharsets.UTF_8));
            gzip.flush();
            gzip.write("c\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() - 10);
        Lines lines = new Lines(new GZIPInputStream(new ByteArrayInputStream(half)), SETTINGS);
        assertThat(all(lines)).startsWith("1 a", "2 b").endsWith("broken IMPORT_CUT_OFF");
    }

    @Test
    void givesTheSameLinesHoweverTheStreamIsCut() {
        Random random = new Random(20261124);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append("ab\r\n\n é 客\u001e".charAt(random.nextInt(10)));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(all(new Lines(new Dripping(bytes, random), SETTINGS))).isEqualTo(read(text.toString()));
        }
    }

    private static List<String> read(String text) {
        return all(new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SETTINGS));
    }

    private static List<String> all(Lines lines) {
        List<String> all = new ArrayList<>();
        while (true) {
            switch (lines.next()) {
                case Lines.Next.Line line ->
                    all.add(line.number() + " " + new String(line.bytes(), 0, line.length(), StandardCharsets.UTF_8));
                case Lines.Next.TooLong line -> all.add(line.number() + " too long");
                case Lines.Next.Complete end -> {
                    all.add("complete");
                    return all;
                }
                case Lines.Next.Broken end -> {
                    all.add("broken " + end.problem());
                    return all;
                }
            }
        }
    }

    /** Gives a few bytes at a time, as a network does. */
    private static final class Dripping extends InputStream {

        private final InputStream bytes;
        private final Random random;

        Dripping(byte[] bytes, Random random) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return bytes.read(buffer, offset, Math.min(length, 1 + random.nextInt(3)));
        }
    }
}
