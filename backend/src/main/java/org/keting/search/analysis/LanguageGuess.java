package org.keting.search.analysis;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which analyzer a text needs. Its label is believed unless the text plainly contradicts it: sources do label German
 * texts {@code en}. Scripts decide first; between languages in Latin letters their commonest words do.
 */
public final class LanguageGuess {

    private static final int ENOUGH_TEXT = 1_000;
    /** Short texts prove nothing, and "die" or "an" alone even less. */
    private static final int ENOUGH_WORDS = 3;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private static final Map<Language, Set<String>> COMMON_WORDS = new EnumMap<>(Map.of(
            Language.ENGLISH, words("the of and to in for is with that are by from an our your"),
            Language.GERMAN,
                    words("der die das und ist mit für von auf ein eine den dem zu im nicht sich als auch wir bis du"),
            Language.FRENCH, words("le la les des et de du une un pour dans est sur par aux au qui avec ce cette")));

    private LanguageGuess() {}

    /** The language to analyse a text with, given what it is labelled as. */
    public static Language of(String label, String text) {
        String start = text.substring(0, Math.min(text.length(), ENOUGH_TEXT));
        Language byScript = byScript(Language.of(label), Letters.of(start));
        return COMMON_WORDS.containsKey(byScript) ? byCommonWords(byScript, start) : byScript;
    }

    private static Language byScript(Language labelled, Letters letters) {
        if (letters.couldBe(labelled)) {
            return labelled == Language.CHINESE && letters.looksJapanese() ? Language.JAPANESE : labelled;
        }
        int most = Math.max(Math.max(letters.cjk(), letters.hebrew), letters.latin);
        if (most * 2 < letters.all || labelled == Language.OTHER && most == letters.latin) {
            return Language.OTHER;
        }
        if (most == letters.hebrew) {
            return Language.HEBREW;
        }
        if (most == letters.latin) {
            return Language.ENGLISH;
        }
        return letters.kana > 0 ? Language.JAPANESE : Language.CHINESE;
    }

    private static Language byCommonWords(Language assumed, String text) {
        Map<Language, Integer> hits = new EnumMap<>(Language.class);
        for (String word : NO_LETTER.split(text.toLowerCase(Locale.ROOT))) {
            COMMON_WORDS.forEach(
                    (language, common) -> hits.merge(language, common.contains(word) ? 1 : 0, Integer::sum));
        }
        int own = hits.getOrDefault(assumed, 0);
        return hits.entrySet().stream()
                .filter(candidate -> candidate.getValue() >= Math.max(ENOUGH_WORDS, 3 * own))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(assumed);
    }

    private static Set<String> words(String spaced) {
        return Set.of(spaced.split(" "));
    }

    /** How many letters of each script a text has. */
    private record Letters(int all, int han, int kana, int hebrew, int latin) {

        static Letters of(String text) {
            int[] counts = new int[5];
            text.codePoints().filter(Character::isLetter).forEach(letter -> {
                counts[0]++;
                switch (Character.UnicodeScript.of(letter)) {
                    case HAN -> counts[1]++;
                    case HIRAGANA, KATAKANA -> counts[2]++;
                    case HEBREW -> counts[3]++;
                    case LATIN -> counts[4]++;
                    default -> {}
                }
            });
            return new Letters(counts[0], counts[1], counts[2], counts[3], counts[4]);
        }

        int cjk() {
            return han + kana;
        }

        boolean looksJapanese() {
            return kana * 5 > cjk();
        }

        /** A fifth is enough: product names in Latin letters are everywhere. */
        boolean couldBe(Language language) {
            int own = switch (language) {
                case CHINESE, JAPANESE -> cjk();
                case HEBREW -> hebrew;
                case ENGLISH, FRENCH, GERMAN -> latin;
                case OTHER -> all - cjk() - hebrew - latin;
            };
            return own * 5 >= all;
        }
    }
}
