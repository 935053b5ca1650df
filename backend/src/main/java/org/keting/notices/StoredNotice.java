package org.keting.notices;

import java.time.Instant;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A notice and its mail in one document, so that one write tells both. Its id is {@code <owner>.<number>}: a recipient's
 * latest notices are found by id alone, which is all that the embedded server indexes.
 *
 * @param key {@link Notice#id()} or {@link Letter#id()}, unique
 * @param owner account id, or what stands for an address
 * @param mail null when there is no address to write to
 * @param stop as in {@link Notice}, until the mail is sent
 */
public record StoredNotice(
        @BsonId String id,
        String key,
        String owner,
        NoticeKind kind,
        Map<String, String> params,
        @Nullable String link,
        Instant at,
        @Nullable Instant readAt,
        @Nullable Mail mail,
        @Nullable String stop) {

    /** How the owner begins that stands for an address. */
    static final String ADDRESS = "address-";

    static String id(String owner, long number) {
        return owner + "." + number;
    }

    /** The number in an id; fails with {@link NumberFormatException} when there is none. */
    static long numberIn(String id) {
        return Long.parseLong(id.substring(id.lastIndexOf('.') + 1));
    }

    /** Whether it is to an address, which has no inbox in the house. */
    boolean isLetter() {
        return owner.startsWith(ADDRESS);
    }

    long number() {
        return numberIn(id);
    }
}
