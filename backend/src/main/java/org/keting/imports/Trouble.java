package org.keting.imports;

import org.jspecify.annotations.Nullable;

/**
 * A refused line, as the import's summary lists it.
 *
 * @param line counted from 1, blank lines included
 * @param slug which {@link org.keting.imports.format.LineProblem}
 * @param pointer JSON pointer (RFC 6901) into the line's object, or null when the whole line is at fault
 */
public record Trouble(
        Long line,
        @Nullable String sourceId,
        String slug,
        String detail,
        @Nullable String pointer) {}
