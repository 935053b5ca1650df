package org.keting.search.results;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Stage;

/**
 * A profile among the results.
 *
 * @param tagline in the reader's language where there is one, else the original; null when it has none
 * @param stage a start-up's; null for investors
 * @param stages what an investor looks for; empty for start-ups
 * @param kind what an investor calls itself; null for start-ups
 * @param ticket what an investor usually puts in, as they word it; null for start-ups
 * @param logo file id, or null
 * @param founded year, or null
 * @param trl a start-up's technology readiness level, 1 to 9, or null
 * @param highlights where the words were found, best first; without any, the beginning of its longest text
 * @param score how well it matches, comparable within one query only; 0 when nothing was searched
 * @param why it answers the query, best first; empty when nothing was searched
 * @param glosses what the most telling terms mean in what is shown of it, where the reader does not read that language
 */
public record FoundProfile(
        String id,
        @Nullable String sourceId,
        String name,
        @Nullable String localName,
        @Nullable String country,
        @Nullable String city,
        @Nullable Wording tagline,
        List<String> sectors,
        @Nullable Stage stage,
        Set<Stage> stages,
        @Nullable String kind,
        @Nullable String ticket,
        @Nullable String logo,
        boolean claimed,
        @Nullable Integer founded,
        @Nullable Integer trl,
        List<Highlight> highlights,
        float score,
        List<Reason> why,
        List<Gloss> glosses) {

    /** A text in one language (BCP 47). */
    public record Wording(String value, String language) {}

    /**
     * A piece of one text.
     *
     * @param field the text field's key
     * @param language the text's language (BCP 47)
     */
    public record Highlight(String field, String language, List<Fragment> fragments) {}

    /** Plain text, never markup; {@code hit} when it is one of the words that were searched. */
    public record Fragment(String text, boolean hit) {}
}
