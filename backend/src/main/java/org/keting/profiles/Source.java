package org.keting.profiles;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The record that a profile was imported from.
 *
 * @param source repository and file, as the record says
 * @param licence the source's licence, as the record says
 * @param importedAt the last import that touched this profile
 * @param contentHash SHA-256 of the imported record: the same line again changes nothing
 * @param record the whole imported record, so that an export gives back what came in
 */
public record Source(
        @Nullable String source, @Nullable String licence, Instant importedAt, String contentHash, Document record) {}
