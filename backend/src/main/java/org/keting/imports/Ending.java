package org.keting.imports;

/**
 * Where and why an import ended before its body did.
 *
 * @param line the last line that was dealt with, counted from 1; 0 when none was
 * @param slug which {@link ImportProblem}, or {@code database-unavailable}
 */
public record Ending(Long line, String slug, String detail) {}
