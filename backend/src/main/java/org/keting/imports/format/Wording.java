package org.keting.imports.format;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts texts from anywhere into the one shape that the house stores: NFC, no control characters, no hidden direction changes. */
final class Wording {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern SPACES_BEFORE_BREAK = Pattern.compile("[ \\u00a0]+\\n");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");

    private Wording() {}

    /** A text that may have several lines. */
    static String text(String raw) {
        String clean = clean(raw);
        clean = SPACES_BEFORE_BREAK.matcher(clean).replaceAll("\n");
        return trim(MANY_BREAKS.matcher(clean).replaceAll("\n\n"));
    }

    /** A name or a word: one line, single spaces. */
    static String line(String raw) {
        return trim(SPACES.matcher(clean(raw)).replaceAll(" "));
    }

    /** What remains for comparing words of different spelling: compatibility form, lower case, letters and digits only. */
    static String key(String raw) {
        String folded = Normalizer.normalize(raw, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Cuts to a limit in UTF-16 units, ending in an ellipsis, never inside a character as people see it. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = limit - 1;
        while (end > 0 && continuesCharacter(text, end)) {
            end--;
        }
        return trim(text.substring(0, end)) + "…";
    }

    private static boolean continuesCharacter(String text, int index) {
        if (Character.isLowSurrogate(text.charAt(index))) {
            return true;
        }
        int next = text.codePointAt(index);
        boolean joined = text.charAt(index - 1) == '\u200d';
        return joined || next == 0x200d || isMark(next) || (next >= 0x1f3fb && next <= 0x1f3ff);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                if (i >= raw.length() || raw.charAt(i) != '\n') {
                    clean.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\u000b' || c == '\u000c') {
                clean.append('\n');
            } else if (c == '\t') {
                clean.append(' ');
            } else if (c >= 0x80 && c <= 0x9f) {
                clean.append(letterOfWindows(c));
            } else if (!isHidden(c)) {
                clean.appendCodePoint(c);
            }
        }
        return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? clean.toString()
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** C1 controls are almost always Windows-1252 read as Latin-1: they stand for quotation marks, dashes, Œ. */
    private static String letterOfWindows(int c) {
        String letter = new String(new byte[] {(byte) c}, WINDOWS_1252);
        return letter.equals("\ufffd") || Character.isISOControl(letter.charAt(0)) ? "" : letter;
    }

    /**
     * Characters that nobody sees but that break layouts or fool readers: controls, embeddings, overrides and isolates
     * (Unicode TR 36, section 2.3), byte order marks, zero-width spaces, noncharacters. Joiners and single direction
     * marks stay: Hebrew texts and emoji need them.
     */
    private static boolean isHidden(int c) {
        return (Character.isISOControl(c) && c != '\n')
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || (c >= 0xfff9 && c <= 0xfffb)
                || c == 0x200b
                || c == 0xfeff
                || (c >= 0xd800 && c <= 0xdfff)
                || (c & 0xfffe) == 0xfffe
                || (c >= 0xfdd0 && c <= 0xfdef)
                || (c >= 0xe0000 && c < 0xe0020);
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u061c'
                || c == '\u200c';
    }
}
