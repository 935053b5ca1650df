package org.keting.imports.format;

import org.jspecify.annotations.Nullable;

/** Leaves the reading of one line at the first thing that cannot be accepted; never leaves this package. */
final class LineRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient LineProblem problem;

    LineRefusedException(LineFault fault, String detail, @Nullable String pointer) {
        // Thousands of bad lines must stay cheap, and the place in our code says nothing about theirs: no stack trace.
        super(detail, null, false, false);
        this.problem = LineProblem.of(fault, detail, pointer);
    }

    LineProblem problem() {
        return problem;
    }
}
