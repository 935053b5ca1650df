package org.keting.imports.format;

import org.jspecify.annotations.Nullable;

/** Leaves the reading of one line at the first thing that cannot be accepted; never leaves this package. */
final class LineRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient LineFault fault;

    LineRefusedException(LineProblem problem, String detail, @Nullable String pointer) {
        // Thousands of bad lines must stay cheap, and the place in our code says nothing about theirs: no stack trace.
        super(detail, null, false, false);
        this.fault = LineFault.of(problem, detail, pointer);
    }

    LineFault fault() {
        return fault;
    }
}
