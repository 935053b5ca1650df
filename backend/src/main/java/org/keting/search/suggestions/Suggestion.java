package org.keting.search.suggestions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something to search.
 *
 * @param text what to show, in the reader's language where there is a choice
 * @param detail what was typed the beginning of, where that is something else; or a profile's other name
 * @param id of the profile whose name it is
 * @param concept its id
 * @param query what to search when it is chosen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Suggestion(
        Kind kind,
        String text,
        @Nullable String detail,
        @Nullable String id,
        @Nullable String concept,
        String query) {

    enum Kind {
        NAME,
        CONCEPT,
        COUNTRY,
        CITY;

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In the syntax of queries: found as it stands and not by its words. */
    static String quoted(String words) {
        return '"' + words.replaceAll("[\"“”„«»「」『』״]", " ").strip() + '"';
    }
}
