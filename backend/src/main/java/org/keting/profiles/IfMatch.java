package org.keting.profiles;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;

/**
 * The versions that a request says it changes (RFC 9110, section 13.1.1).
 *
 * @param tags opaque tags without quotes; {@code *} admits any version
 */
record IfMatch(Set<String> tags) {

    /** From the header's text; fails with {@code version-required} when there is none. */
    static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(
                    CommonProblem.VERSION_REQUIRED, "Send the ETag of the version that you changed as If-Match.");
        }
        Set<String> tags = new TreeSet<>();
        for (String tag : header.split(",")) {
            // A proxy that compresses makes a strong tag weak; the version it names is the same.
            tags.add(tag.strip().replaceFirst("^W/", "").replace("\"", ""));
        }
        return new IfMatch(tags);
    }

    boolean admits(Long version) {
        return tags.contains("*") || tags.contains(version.toString());
    }

    /** The tag that goes with a version. */
    static String tag(Long version) {
        return "\"" + version + "\"";
    }
}
