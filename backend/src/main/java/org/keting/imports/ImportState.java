package org.keting.imports;

/** How far an import is. */
public enum ImportState {
    RUNNING,
    /** The whole body was read; single lines may have been refused. */
    DONE,
    /** It ended before the body did. Everything before that point stays; the same file again completes it. */
    INTERRUPTED
}
