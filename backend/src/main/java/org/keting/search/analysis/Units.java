package org.keting.search.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.keting.search.analysis.Unit.Script;

/** Takes texts apart into {@link Unit}s, whatever language they are in: for taxonomy terms and word vectors. */
public final class Units {

    private final List<Unit> units = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Script script = Script.OTHER;
    private boolean joined;
    private boolean dotted;

    /** Where the character that is being taken stands in the text, and where the present word does. */
    private int from;

    private int to;
    private int wordFrom;
    private int wordTo;
    /** Of the units so far; empty while nobody asks. */
    private int[] starts = {};

    private int[] ends = {};

    private Units() {}

    /** The units of a text in order. */
    public static List<Unit> of(String text) {
        Units units = new Units();
        Folding.CASE.normalize(text).codePoints().forEach(units::take);
        units.endWord();
        return units.units;
    }

    /** The units of a text in order, with their places. A little slower than {@link #of}. */
    public static PlacedUnits placed(String text) {
        Units units = new Units();
        units.starts = new int[16];
        units.ends = new int[16];
        for (int start = 0; start < text.length(); start = units.to) {
            units.from = start;
            units.to = endOfPiece(text, start);
            char first = text.charAt(start);
            if (first < 0x80 && units.to == start + 1) {
                units.take(Character.toLowerCase(first));
            } else {
                Folding.CASE
                        .normalize(text.substring(start, units.to))
                        .codePoints()
                        .forEach(units::take);
            }
        }
        units.endWord();
        return new PlacedUnits(text, units.units, units.starts, units.ends);
    }

    /** The end of what is folded together, as a letter and its accents. */
    private static int endOfPiece(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && text.charAt(end) >= 0x80) {
            int next = text.codePointAt(end);
            if (Folding.CASE.hasBoundaryBefore(next)) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private void take(int character) {
        if (isMark(character)) {
            wordTo = to;
            return;
        }
        if (!Character.isLetterOrDigit(character) && character != 'ー') {
            separate(character);
            return;
        }
        Script now = scriptOf(character);
        if (now.isIdeographic()) {
            endWord();
            wordFrom = from;
            wordTo = to;
            add(SimplifiedChinese.of(character), Character.toString(character), now);
            return;
        }
        if (!word.isEmpty() && now != script) {
            endWord();
        }
        if (word.isEmpty()) {
            wordFrom = from;
        }
        wordTo = to;
        script = now;
        word.appendCodePoint(now == Script.LATIN ? character : HebrewStems.ordinaryForm(character));
    }

    private void separate(int character) {
        // אח"מ and l'eau: a quotation mark in a Hebrew word belongs to it, an apostrophe ends a French one
        if (script == Script.HEBREW && !word.isEmpty() && HebrewStems.isQuote(character)) {
            return;
        }
        boolean dot = character == '.' && !word.isEmpty();
        endWord();
        // "4.0" is one thing, but a dot and a space end a sentence
        joined &= dot || !dotted && isJoint(character);
        dotted = dot;
    }

    private void endWord() {
        if (!word.isEmpty()) {
            String text = word.toString();
            word.setLength(0);
            add(text, text, script);
        }
    }

    private void add(String text, String raw, Script of) {
        if (starts.length > 0) {
            if (starts.length == units.size()) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            starts[units.size()] = wordFrom;
            ends[units.size()] = wordTo;
        }
        units.add(new Unit(text, raw, of, joined));
        joined = true;
        dotted = false;
    }

    private static boolean isMark(int character) {
        if (character < 0x80) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean isJoint(int character) {
        return Character.isWhitespace(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || "'’&+*".indexOf(character) >= 0;
    }

    private static Script scriptOf(int character) {
        if (character < 0x80) {
            return Script.LATIN;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN -> Script.HAN;
            case HIRAGANA -> Script.HIRAGANA;
            case KATAKANA -> Script.KATAKANA;
            case HEBREW -> Script.HEBREW;
            case LATIN -> Script.LATIN;
            case COMMON, INHERITED -> character == 'ー' ? Script.KATAKANA : Script.LATIN;
            default -> Script.OTHER;
        };
    }
}
