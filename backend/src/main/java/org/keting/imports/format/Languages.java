package org.keting.imports.format;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Language tags (BCP 47), and the language of a text that came without one. */
final class Languages {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private static final Map<UnicodeScript, String> BY_SCRIPT = new EnumMap<>(Map.of(
            UnicodeScript.HEBREW, "he",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.GREEK, "el",
            UnicodeScript.THAI, "th",
            UnicodeScript.LATIN, "en"));

    /** Languages written in each script that the house meets, so that a record's own language wins over the default. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            "zh", Set.of("zh", "ja"),
            "ru", Set.of("ru", "uk", "bg", "sr", "be", "mk", "kk"),
            "ar", Set.of("ar", "fa", "ur"),
            "he", Set.of("he", "yi"));

    private static final Set<String> NOT_LATIN = Set.of(
            "he", "yi", "ja", "zh", "ko", "ar", "fa", "ur", "ru", "uk", "bg", "be", "mk", "kk", "el", "th", "hi");

    private Languages() {}

    /** The canonical form of a tag ({@code iw} becomes {@code he}), or empty when it is none of a known language. */
    static Optional<String> canonical(String tag) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build();
            boolean known = KNOWN.contains(locale.getLanguage())
                    || (locale.getLanguage().length() == 3
                            && !locale.getISO3Language().isEmpty());
            return known && tag.length() <= 35 ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /**
     * The language of a text without a tag: what its script says, made precise by the languages of its record.
     *
     * @param candidates the record's languages, likeliest first
     */
    static String detect(String text, Collection<String> candidates) {
        String byScript = byScript(text);
        for (String candidate : candidates) {
            String language = Locale.forLanguageTag(candidate).getLanguage();
            boolean fits = byScript.equals("en")
                    ? !NOT_LATIN.contains(language)
                    : SHARED.getOrDefault(byScript, Set.of(byScript)).contains(language);
            if (fits) {
                return candidate;
            }
        }
        return byScript;
    }

    private static String byScript(String text) {
        Map<String, Integer> letters = new java.util.HashMap<>();
        boolean[] kana = new boolean[1];
        text.codePoints().filter(Character::isLetter).forEach(c -> {
            UnicodeScript script = UnicodeScript.of(c);
            kana[0] |= script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
            letters.merge(BY_SCRIPT.getOrDefault(script, "en"), 1, Integer::sum);
        });
        // Latin product names fill many Hebrew and Chinese texts, so any other script wins from a fifth of the letters
        // on.
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return letters.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("en") && entry.getValue() * 5 >= all)
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().equals("zh") && kana[0] ? "ja" : entry.getKey())
                .orElse("en");
    }
}
