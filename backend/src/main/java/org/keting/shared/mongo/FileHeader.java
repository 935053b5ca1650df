package org.keting.shared.mongo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;

/**
 * One of the two header blocks of a database file: MVStore's own text, which ends with a checksum of itself, and in it the
 * checksum that the newest chunk must have.
 *
 * @param values as MVStore keeps them, numbers in hexadecimal
 */
record FileHeader(Map<String, String> values) {

    static final int BYTES = 4096;

    private static final String BLOCK = "block";
    private static final String CHUNK = "chunk";
    private static final String VERSION = "version";
    private static final String FLETCHER = "fletcher";
    /** Our addition: version, length and checksum of the chunk. The version shows whether MVStore alone wrote since. */
    private static final String SUM = "sum";

    /** Where a commit's chunk is and what it contains. */
    record Commit(long block, int chunk, long version, String sum) {

        Commit(long block, int chunk, long version, ByteBuffer content) {
            this(block, chunk, version, sumOf(version, content));
        }
    }

    /** Empty when the block is damaged, or was never written. */
    static Optional<FileHeader> read(byte[] block) {
        String text = new String(block, StandardCharsets.ISO_8859_1).trim();
        int end = text.lastIndexOf("," + FLETCHER + ":");
        if (end < 0) {
            return Optional.empty();
        }
        String expected = Integer.toHexString(DataUtils.getFletcher32(block, 0, end));
        return text.substring(end + FLETCHER.length() + 2).equals(expected)
                ? Optional.of(new FileHeader(DataUtils.parseMap(text.substring(0, end))))
                : Optional.empty();
    }

    /** The block that tells of a commit. */
    static ByteBuffer block(Map<String, Object> general, Commit commit) {
        HashMap<String, Object> values = new HashMap<>(general);
        values.remove("clean"); // MVStore's word for a file that needs no search for its newest chunk
        values.remove(FLETCHER);
        values.put(BLOCK, commit.block());
        values.put(CHUNK, commit.chunk());
        values.put(VERSION, commit.version());
        values.put(SUM, commit.sum());
        StringBuilder text = new StringBuilder();
        DataUtils.appendMap(text, values);
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        DataUtils.appendMap(text, FLETCHER, DataUtils.getFletcher32(bytes, 0, bytes.length));
        text.append('\n');
        return ByteBuffer.allocate(BYTES)
                .put(text.toString().getBytes(StandardCharsets.ISO_8859_1))
                .rewind();
    }

    private static String sumOf(long version, ByteBuffer content) {
        int length = content.remaining();
        CRC32C crc = new CRC32C();
        crc.update(content);
        return Long.toHexString(version) + "-" + Integer.toHexString(length) + "-" + Long.toHexString(crc.getValue());
    }

    /** Whether this is the header of a file without any commit. */
    boolean isEmpty() {
        return !values.containsKey(CHUNK);
    }

    boolean hasSum() {
        return values.getOrDefault(SUM, "").startsWith(Long.toHexString(version()) + "-");
    }

    boolean isSumOf(ByteBuffer content) {
        return sumOf(version(), content).equals(values.get(SUM));
    }

    long version() {
        return DataUtils.readHexLong(values, VERSION, 0);
    }

    long block() {
        return DataUtils.readHexLong(values, BLOCK, 0);
    }

    int chunk() {
        return (int) DataUtils.readHexLong(values, CHUNK, 0);
    }

    /** Length of the chunk in bytes. */
    int length() {
        return Integer.parseInt(values.getOrDefault(SUM, "").split("-", -1)[1], 16);
    }
}
