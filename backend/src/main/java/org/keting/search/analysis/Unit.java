package org.keting.search.analysis;

/**
 * A piece of a text that is compared as a whole: one Han or kana character, or one word of another script.
 *
 * @param text folded: case, width, points and traditional forms are gone
 * @param raw folded likewise, but with the Han characters as they were written
 * @param joined whether nothing but a space or a hyphen stands between it and the unit before
 */
public record Unit(String text, String raw, Script script, boolean joined) {

    /** What decides how units are compared. */
    public enum Script {
        LATIN,
        HEBREW,
        HAN,
        HIRAGANA,
        KATAKANA,
        OTHER;

        /** Whether it is written without spaces between words. */
        public boolean isIdeographic() {
            return this == HAN || this == HIRAGANA || this == KATAKANA;
        }
    }
}
