package org.keting.search.taxonomy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that industries talk about, with the words for it.
 *
 * @param id stable, in kebab-case
 * @param broader the id of a wider concept, or null
 * @param terms language tag (BCP 47) → words for it, the label first; {@code zh} is in simplified characters, and
 *     {@code zh-Hant} is there only where traditional script uses other words
 */
public record Concept(String id, @Nullable String broader, Map<String, List<String>> terms) {

    public Concept {
        terms = Map.copyOf(terms);
    }
}
