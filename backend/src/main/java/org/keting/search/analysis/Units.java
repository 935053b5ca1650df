package org.keting.search.analysis;

import java.util.ArrayList;
import java.util.List;
import org.keting.search.analysis.Unit.Script;

/** Takes texts apart into {@link Unit}s, whatever language they are in: for taxonomy terms and word vectors. */
public final class Units {

    private final List<Unit> units = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Script script = Script.OTHER;
    private boolean joined;
    private boolean dotted;

    private Units() {}

    /** The units of a text in order. */
    public static List<Unit> of(String text) {
        Units units = new Units();
        Folding.CASE.normalize(text).codePoints().forEach(units::take);
        units.endWord();
        return units.units;
    }

    private void take(int character) {
        if (isMark(character)) {
            return;
        }
        if (!Character.isLetterOrDigit(character) && character != 'ー') {
            separate(character);
            return;
        }
        Script now = scriptOf(character);
        if (now.isIdeographic()) {
            endWord();
            add(SimplifiedChinese.of(character), Character.toString(character), now);
            return;
        }
        if (!word.isEmpty() && now != script) {
            endWord();
        }
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
        units.add(new Unit(text, raw, of, joined));
        joined = true;
        dotted = false;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean isJoint(int character) {
        return Character.isWhitespace(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || "'’&+*".indexOf(character) >= 0;
    }

    private static Script scriptOf(int character) {
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
