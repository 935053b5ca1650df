package org.keting.shared.web;

import org.jspecify.annotations.Nullable;

/** Paths that a redirect may lead to: inside this house only, whatever a link claims (CWE-601). */
public final class LocalPath {

    private static final int LONGEST = 1000;

    private LocalPath() {}

    /** The path when it is one of ours, else the front page. */
    public static String orHome(@Nullable String path) {
        return path != null && isLocal(path) ? path : "/";
    }

    /** One leading slash; browsers read a second one, or a backslash, as the beginning of a host. */
    static boolean isLocal(String path) {
        return path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c <= ' ' || c == 0x7f || c > 0x7e);
    }
}
