package org.keting.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.keting.search.query.Strictness;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;

/**
 * Where a page ended: the last result's place in the order, not its number. So pages stay right when profiles come and
 * go in between. Opaque to clients, bound to one query, and checked: a changed one is refused.
 *
 * @param strictness how the first page matched, so that the next ones match alike
 * @param rank the score's bits, or the time of publication
 * @param tie what decides between equal ranks
 */
record Cursor(Strictness strictness, long rank, long tie) {

    private static final int LENGTH = 1 + Long.BYTES + Long.BYTES;

    String encode(SearchQuery query) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH + Integer.BYTES);
        bytes.put((byte) strictness.ordinal()).putLong(rank).putLong(tie);
        bytes.putInt(checksum(bytes.array(), query));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Cursor decode(String text, SearchQuery query) {
        byte[] bytes = bytes(text);
        if (bytes.length != LENGTH + Integer.BYTES
                || ByteBuffer.wrap(bytes).getInt(LENGTH) != checksum(bytes, query)
                || bytes[0] < 0
                || bytes[0] >= Strictness.values().length) {
            throw invalid();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Cursor(Strictness.values()[buffer.get()], buffer.getLong(), buffer.getLong());
    }

    /** Where relevance ended. */
    static Cursor afterScore(Strictness strictness, FieldDoc last) {
        return new Cursor(strictness, Float.floatToIntBits((Float) last.fields[0]), (Long) last.fields[1]);
    }

    /** Where an unsearched list ended. */
    static Cursor afterTime(FieldDoc last) {
        return new Cursor(Strictness.MOST_WORDS, (Long) last.fields[0], (Long) last.fields[1]);
    }

    FieldDoc score() {
        float score = Float.intBitsToFloat((int) rank);
        return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, tie});
    }

    FieldDoc time() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {rank, tie});
    }

    private static int checksum(byte[] bytes, SearchQuery query) {
        return 31 * Arrays.hashCode(Arrays.copyOf(bytes, LENGTH)) + query.fingerprint();
    }

    private static byte[] bytes(String text) {
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
