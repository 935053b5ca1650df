package org.keting.search.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Pattern TRADITIONAL = Pattern.compile("(?i)^zh[-_](hant|tw|hk|mo)\\b");

    public Concept {
        terms = Map.copyOf(terms);
    }

    /**
     * Its name for a reader: in the first of their languages that has one, else in English, else its id.
     *
     * @param languages BCP 47, best first
     */
    public String label(List<String> languages) {
        for (String language : languages) {
            List<String> words = terms.getOrDefault(key(language), terms.getOrDefault(primary(language), List.of()));
            if (!words.isEmpty()) {
                return words.getFirst();
            }
        }
        List<String> english = terms.getOrDefault("en", List.of());
        return english.isEmpty() ? id : english.getFirst();
    }

    private static String key(String language) {
        return TRADITIONAL.matcher(language).find() ? "zh-Hant" : primary(language);
    }

    private static String primary(String language) {
        String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return primary.equals("iw") ? "he" : primary;
    }
}
