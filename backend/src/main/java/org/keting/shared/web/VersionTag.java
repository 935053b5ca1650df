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

    /** Passes when {@code If-Match} names this version, else fails with {@code version-required} or {@code stale-version}. */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    CommonProblem.VERSION_REQUIRED, "Send the ETag of the version that you changed as If-Match.");
        }
        // a proxy that compresses makes a strong tag weak; the version it names is the same
        if (!ifMatch.strip().replaceFirst("^W/", "").equals(of(current))) {
            throw stale();
        }
    }

    /** Somebody was faster. */
    public static ProblemException stale() {
        return new ProblemException(CommonProblem.STALE_VERSION, "Somebody has changed this in the meantime.");
    }
}
