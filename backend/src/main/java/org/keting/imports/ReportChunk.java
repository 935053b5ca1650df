package org.keting.imports;

import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

/**
 * Some hundred lines of an import's report.
 *
 * @param id {@code <import id>:<number>}, since only look-ups by {@code _id} are quick everywhere
 * @param gzip NDJSON, compressed: reports repeat themselves and shrink to a tenth
 */
public record ReportChunk(@BsonId String id, Binary gzip) {

    /** Makes {@link ReportChunk#id()}. */
    static final class Key {

        private Key() {}

        static String of(ImportId id, int number) {
            return id.value() + ":" + number;
        }
    }
}
