package org.keting.search.query;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody typed, cleaned and bounded: any string becomes one of these. There is no query syntax; punctuation is
 * dropped by the analyzers.
 *
 * @param whole all of it in one line
 * @param words its parts between spaces, and between scripts that are written without spaces and those that aren't
 */
public record QueryText(String whole, List<String> words) {

    private static final int LONGEST = 1_000;
    private static final int MOST_WORDS = 24;

    /** Reads what somebody typed. */
    public static QueryText of(String typed) {
        String whole = clean(typed.substring(0, Math.min(typed.length(), LONGEST)));
        Set<String> words = new LinkedHashSet<>();
        for (String word : whole.split(" ", -1)) {
            words.addAll(byScript(word));
        }
        return new QueryText(
                whole,
                words.stream()
                        .filter(QueryText::saysSomething)
                        .limit(MOST_WORDS)
                        .toList());
    }

    /** Whether nothing is searched. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** One form for full-width and other compatibility letters; without invisible characters and lone surrogates. */
    private static String clean(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC).codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> clean.appendCodePoint(character);
            }
        });
        return clean.toString().strip().replaceAll(" {2,}", " ");
    }

    /** Punctuation alone does not; an emoji does. */
    private static boolean saysSomething(String word) {
        return word.codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    private static List<String> byScript(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean ideographic = false;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int character = word.codePointAt(at);
            if (!Character.isLetterOrDigit(character) && character != 'ー') {
                continue;
            }
            boolean now = isIdeographic(character);
            if (now != ideographic && at > start) {
                parts.add(word.substring(start, at));
                start = at;
            }
            ideographic = now;
        }
        parts.add(word.substring(start));
        return parts;
    }

    /** Whether a script is written without spaces between words. */
    static boolean isIdeographic(int character) {
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> character == 'ー';
        };
    }
}
