package org.keting.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.keting.search.query.Strictness;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;

/**
 * Where a page ended: the last result's place in the order, not its number. So pages stay right when profiles come and
 * go in between. Opaque to clients, bound to one query and its order, and checked: a changed one is refused.
 *
 * @param strictness how the first page matched, so that the next ones match alike
 * @param rank what the list is ordered by: a score, a number or a name's bytes
 * @param tie what decides between equal ranks
 */
record Cursor(Strictness strictness, @Nullable Object rank, long tie) {

    private static final int HEAD = 2;
    private static final int TAIL = Long.BYTES + Integer.BYTES;

    /** Where a page ended. */
    static Cursor after(FieldDoc last, Strictness strictness) {
        return new Cursor(strictness, last.fields[0], (Long) last.fields[1]);
    }

    String encode(SearchQuery query, Order order) {
        byte[] rankBytes = bytes(rank);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + rankBytes.length + TAIL);
        bytes.put((byte) strictness.ordinal()).put((byte) order.ordinal());
        bytes.put(rankBytes).putLong(tie);
        bytes.putInt(checksum(bytes.array(), query));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Cursor decode(String text, SearchQuery query, Order order) {
        byte[] bytes = decoded(text);
        int rankLength = bytes.length - HEAD - TAIL;
        if (rankLength < 0
                || ByteBuffer.wrap(bytes).getInt(bytes.length - Integer.BYTES) != checksum(bytes, query)
                || bytes[0] < 0
                || bytes[0] >= Strictness.values().length
                || bytes[1] != order.ordinal()) {
            throw invalid();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, HEAD, bytes.length - HEAD);
        Object rank = rank(buffer, rankLength, order);
        return new Cursor(Strictness.values()[bytes[0]], rank, buffer.getLong());
    }

    /** The same for Lucene. */
    FieldDoc document() {
        float score = rank instanceof Float number ? number : Float.NaN;
        return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {rank, tie});
    }

    private static byte[] bytes(@Nullable Object rank) {
        return switch (rank) {
            case null -> new byte[0];
            case Float score -> ByteBuffer.allocate(Float.BYTES).putFloat(score).array();
            case Long number -> ByteBuffer.allocate(Long.BYTES).putLong(number).array();
            case BytesRef name -> Arrays.copyOfRange(name.bytes, name.offset, name.offset + name.length);
            default -> throw new IllegalStateException("ordered by a " + rank.getClass());
        };
    }

    private static @Nullable Object rank(ByteBuffer bytes, int length, Order order) {
        int expected = switch (order) {
            case RELEVANCE -> Float.BYTES;
            case NAME -> length;
            case NEWEST, FOUNDED, READINESS, CONFIRMED -> Long.BYTES;
        };
        if (length != expected) {
            throw invalid();
        }
        return switch (order) {
            case RELEVANCE -> bytes.getFloat();
            case NAME -> name(bytes, length);
            case NEWEST, FOUNDED, READINESS, CONFIRMED -> bytes.getLong();
        };
    }

    private static @Nullable BytesRef name(ByteBuffer bytes, int length) {
        byte[] name = new byte[length];
        bytes.get(name);
        return length == 0 ? null : new BytesRef(name);
    }

    private static int checksum(byte[] bytes, SearchQuery query) {
        return 31 * Arrays.hashCode(Arrays.copyOf(bytes, bytes.length - Integer.BYTES)) + query.fingerprint();
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(
                CommonProblem.INVALID_PARAMETER,
                "The cursor does not belong to this query.",
                Map.of(),
                List.of(new FieldError("cursor", "unknown-value", "belongs to another query, or was changed")));
    }
}
