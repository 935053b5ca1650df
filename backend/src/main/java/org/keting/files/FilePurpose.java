package org.keting.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keting.shared.problem.ProblemException;

/** What a file is for, which decides how large it may be and which types of content are taken. */
public enum FilePurpose {
    /** A start-up's or investor's sign. No SVG: it is a program that runs on our pages. */
    LOGO(2L << 20, Set.of("image/png", "image/jpeg", "image/webp")),
    /** The slides of a pitch. */
    DECK(30L << 20, Set.of("application/pdf")),
    /** A short film that plays in every supported browser without conversion. */
    VIDEO(200L << 20, Set.of("video/mp4", "video/webm"));

    private final long maxBytes;
    private final Set<String> types;

    FilePurpose(long maxBytes, Set<String> types) {
        this.maxBytes = maxBytes;
        this.types = types;
    }

    /** The largest file taken, in bytes. */
    public long maxBytes() {
        return maxBytes;
    }

    /** The media types taken, recognised by content; what the client declares is not asked. */
    public Set<String> types() {
        return types;
    }

    /**
     * Fails with {@code file-too-large} when a declared Content-Length is over the limit, so that nothing of it is read.
     *
     * @param declaredBytes the Content-Length, or -1 when it is not known
     */
    public void requireFits(long declaredBytes) {
        if (declaredBytes > maxBytes) {
            throw new ProblemException(
                    FileProblem.FILE_TOO_LARGE,
                    "A file for " + name() + " may have at most " + maxBytes + " bytes.",
                    Map.of("maxBytes", maxBytes, "purpose", name()),
                    List.of());
        }
    }
}
