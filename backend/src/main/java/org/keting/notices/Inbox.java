package org.keting.notices;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * How far one recipient's notices count.
 *
 * @param owner account id, or what stands for an address
 * @param last the number given last; some numbers may have no notice
 * @param readUpTo everything up to this number has been read
 */
public record Inbox(@BsonId String owner, Long last, Long readUpTo) {

    static Inbox empty(String owner) {
        return new Inbox(owner, 0L, 0L);
    }
}
