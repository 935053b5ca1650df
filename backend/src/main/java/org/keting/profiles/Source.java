package org.keting.profiles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The record that a profile was imported from.
 *
 * @param source repository and file, as the record says
 * @param licence the source's licence, as the record says
 * @param importedAt the last import that changed this profile
 * @param contentHash SHA-256 of the imported record and of what was understood of it: the same again changes nothing
 * @param record the whole imported line (JSON), so that an export gives back what came in. Text and not a document,
 *     because a source's field names may contain dots and dollars
 */
public record Source(
        @Nullable String source, @Nullable String licence, Instant importedAt, String contentHash, String record) {}
