package org.keting.search.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index is doing.
 *
 * @param documents searchable profiles
 * @param behind changed profiles that are not indexed yet
 * @param schema the index's shape
 * @param building whether a new index is being filled from the database
 * @param percent how much of the present work on all profiles, a new index or a changed vocabulary, is done (0 to 99);
 *     null when none is going on
 * @param rebuiltAt when the answering index was last filled from the database; null before the first time
 * @param comparedAt when it was last compared with the database, or null
 * @param repaired how many profiles the last comparison found to differ
 */
public record IndexStatus(
        long documents,
        long behind,
        String schema,
        boolean building,
        @Nullable Integer percent,
        @Nullable Instant rebuiltAt,
        @Nullable Instant comparedAt,
        long repaired) {}
