package org.keting.imports.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one line turned out to be. */
public sealed interface Parsed<T> {

    /** A line that can be stored, with what was adjusted on the way. */
    record Accepted<T>(String sourceId, T value, List<Remark> remarks) implements Parsed<T> {}

    /** A line that cannot, with the source's id where it could be read. */
    record Refused<T>(@Nullable String sourceId, LineFault fault) implements Parsed<T> {}
}
