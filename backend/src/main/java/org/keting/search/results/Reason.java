package org.keting.search.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a profile answers a query, for people.
 *
 * @param query the words of the query that it answers, as they were typed; null when it answers the whole
 * @param found the words in the profile, exactly as they are written there; shortened with an ellipsis when they are a
 *     sentence
 * @param language of {@code found} (BCP 47); null for names
 * @param concept the id of what {@code found} means, when the taxonomy knows it
 * @param label that concept's name in the reader's language
 * @param relation how that concept lies to the query's
 * @param field where {@code found} stands: a text field's key, {@code name}, {@code localName} or {@code sectors}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(
        Kind kind,
        @Nullable String query,
        @Nullable String found,
        @Nullable String language,
        @Nullable String concept,
        @Nullable String label,
        @Nullable Relation relation,
        @Nullable String field) {

    /** What speaks for the profile. */
    public enum Kind {
        /** The query is its name, or begins it. */
        NAME,
        /** It has the query's words. */
        WORDS,
        /** It has other words for the same, or for something narrower or wider. */
        CONCEPT,
        /** A sentence of it is about something like that. */
        MEANING;

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How what was found lies to what was asked for, the best first. */
    public enum Relation {
        SAME,
        NARROWER,
        WIDER;

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
