package org.keting.imports.format;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one line.
 *
 * @param slug stable word, from {@link LineProblem}
 * @param detail one English sentence
 * @param pointer JSON pointer (RFC 6901) into the line's object, or null when the whole line is at fault
 */
public record LineFault(
        String slug, String detail, @Nullable String pointer) {

    /** A fault of this kind. */
    public static LineFault of(LineProblem problem, String detail, @Nullable String pointer) {
        return new LineFault(problem.slug(), detail, pointer);
    }
}
