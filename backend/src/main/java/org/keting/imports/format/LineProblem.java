package org.keting.imports.format;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one line.
 *
 * @param slug stable word, from {@link LineFault}
 * @param detail one English sentence
 * @param pointer JSON pointer (RFC 6901) into the line's object, or null when the whole line is at fault
 */
public record LineProblem(
        String slug, String detail, @Nullable String pointer) {

    /** A problem of this kind. */
    public static LineProblem of(LineFault fault, String detail, @Nullable String pointer) {
        return new LineProblem(fault.slug(), detail, pointer);
    }
}
