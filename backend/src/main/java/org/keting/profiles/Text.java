package org.keting.profiles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text in one language.
 *
 * @param value what is shown; plain text, line breaks kept, never empty
 * @param origin where this wording came from
 * @param by account id of the person who wrote it, or the source's name for an import
 * @param at when it was written
 * @param revision counts up with every change of this text, from 1
 * @param sourceLanguage the language this was translated from, or null when it is an original
 * @param sourceRevision the revision of that original which this translates
 */
public record Text(
        String value,
        TextOrigin origin,
        String by,
        Instant at,
        Integer revision,
        @Nullable String sourceLanguage,
        @Nullable Integer sourceRevision) {

    /** The wording a source gave, the first or a later one. */
    static Text imported(String value, String source, Instant at, int revision) {
        return new Text(value, TextOrigin.IMPORTED, source, at, revision, null, null);
    }
}
