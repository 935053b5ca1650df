package org.keting.search.syntax;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Quotation marks of the languages people search in. Those of one family open and close alike, since nobody keeps “ and ”
 * and „ apart when typing.
 */
final class Quotes {

    private static final List<String> FAMILIES = List.of("\"“”„‟״", "«»", "「」", "『』");

    private Quotes() {}

    /** Whether a phrase begins at this place. */
    static boolean opens(String typed, int at) {
        return isQuote(typed, at) && !(at > 0 && belongsToWord(typed, at));
    }

    /** Where the phrase ends that was opened at this place: at its closing mark, or at the end. */
    static int close(String typed, int opened) {
        String family = family(typed.charAt(opened));
        for (int at = opened + 1; at < typed.length(); at++) {
            if (family.indexOf(typed.charAt(at)) >= 0 && !isInHebrew(typed, at)) {
                return at;
            }
        }
        return typed.length();
    }

    private static boolean isQuote(String typed, int at) {
        return at < typed.length() && !family(typed.charAt(at)).isEmpty();
    }

    private static String family(char mark) {
        for (String family : FAMILIES) {
            if (family.indexOf(mark) >= 0) {
                return family;
            }
        }
        return "";
    }

    /** Inches ({@code 5"}) and abbreviations; Chinese and Japanese need no space before a phrase. */
    private static boolean belongsToWord(String typed, int at) {
        int before = typed.codePointBefore(at);
        return Character.isLetterOrDigit(before) && !Character.isIdeographic(before) && !isKana(before);
    }

    /** The mark of an abbreviation like בע"מ. */
    private static boolean isInHebrew(String typed, int at) {
        IntPredicate hebrew = letter -> letter >= 'א' && letter <= 'ת';
        return at > 0
                && at + 1 < typed.length()
                && hebrew.test(typed.charAt(at - 1))
                && hebrew.test(typed.charAt(at + 1));
    }

    private static boolean isKana(int character) {
        return character >= 0x3040 && character <= 0x30FF;
    }
}
