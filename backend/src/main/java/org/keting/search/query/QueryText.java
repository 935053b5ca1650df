package org.keting.search.query;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keting.search.syntax.TypedText;

/**
 * Words that somebody looks for, cleaned and bounded: any string becomes one of these. Nothing in them is syntax;
 * punctuation is dropped by the analyzers.
 *
 * @param whole all of it in one line
 * @param words its parts between spaces, and between scripts that are written without spaces and those that aren't
 */
public record QueryText(String whole, List<String> words) {

    private static final int MOST_WORDS = 24;

    /** Of free words. */
    public static QueryText of(String typed) {
        String whole = TypedText.clean(typed);
        Set<String> words = new LinkedHashSet<>();
        for (String word : whole.split(" ", -1)) {
            words.addAll(byScript(word));
        }
        return new QueryText(
                whole,
                words.stream()
                        .filter(TypedText::saysSomething)
                        .limit(MOST_WORDS)
                        .toList());
    }

    /** Whether nothing is searched. */
    public boolean isEmpty() {
        return words.isEmpty();
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
