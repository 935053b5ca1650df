package org.keting.shared.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/** Ids of documents: UUIDv7 (RFC 9562), lower-case text, opaque to clients. Later ids sort after earlier ones. */
public final class Ids {

    private static final NoArgGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id. Thread-safe; monotonic within this process. */
    public static String next() {
        return UUID_V7.generate().toString();
    }
}
