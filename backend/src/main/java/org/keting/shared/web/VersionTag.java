package org.keting.shared.web;

import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;

/** A document's version as an entity tag (RFC 9110, section 8.8.3): {@code "7"}. */
public final class VersionTag {

    private VersionTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Whether {@code If-Match} (RFC 9110, section 13.1.1: tags in a list, or {@code *}) names this version; fails with
     * {@code version-required} when the header is missing.
     */
    public static boolean admits(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    CommonProblem.VERSION_REQUIRED, "Send the ETag of the version that you changed as If-Match.");
        }
        for (String tag : ifMatch.split(",", -1)) {
            // a proxy that compresses makes a strong tag weak; the version it names is the same
            String strong = tag.strip().replaceFirst("^W/", "").replace("\"", "");
            if (strong.equals("*") || strong.equals(Long.toString(current))) {
                return true;
            }
        }
        return false;
    }

    /** Passes when {@link #admits}, else fails with {@code stale-version}. */
    public static void require(@Nullable String ifMatch, long current) {
        if (!admits(ifMatch, current)) {
            throw stale();
        }
    }

    /** Somebody was faster. */
    public static ProblemException stale() {
        return new ProblemException(CommonProblem.STALE_VERSION, "Somebody has changed this in the meantime.");
    }
}
