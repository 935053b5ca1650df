package org.keting.profiles;

import java.time.Instant;
import java.util.Map;
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

    /** The same wording as a translation of another language's text, or as an original when that is null. */
    Text translating(@Nullable String language, @Nullable Integer ofRevision) {
        return new Text(value, origin, by, at, revision, language, ofRevision);
    }

    /** Whether this translates a wording that is no longer there. */
    boolean isStale(Map<String, Text> siblings) {
        if (sourceLanguage == null) {
            return false;
        }
        Text original = siblings.get(sourceLanguage);
        return original == null || !original.revision().equals(sourceRevision);
    }

    /**
     * The number of a language's next wording: beyond its present one, and beyond any that its translations remember, since
     * a text may have been removed in between.
     */
    static int nextRevision(String language, Map<String, Text> texts) {
        Text present = texts.get(language);
        int last = present == null ? 0 : present.revision();
        for (Text text : texts.values()) {
            if (language.equals(text.sourceLanguage()) && text.sourceRevision() != null) {
                last = Math.max(last, text.sourceRevision());
            }
        }
        return last + 1;
    }
}
