package org.keting.profiles;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type or paste, made fit to be stored: composed characters, no control characters, tidy white space. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /**
     * Control characters; noncharacters and lone surrogates; byte order marks; and the embeddings and overrides of direction
     * that can make a text read differently from what it says. Direction marks and isolates stay: Hebrew needs them.
     */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\uFEFF\\u202A-\\u202E&&[^\\n]]", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern SPACES_AT_LINE_END = Pattern.compile(" +\n");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private PlainText() {}

    /** One line: any white space becomes a single space. */
    static String line(String typed) {
        return tidy(LINE_END.matcher(typed).replaceAll(" "));
    }

    /** Lines stay, with at most one empty one between them. */
    static String lines(String typed) {
        String text = tidy(LINE_END.matcher(typed).replaceAll("\n"));
        text = SPACES_AT_LINE_END.matcher(text).replaceAll("\n");
        return EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    private static String tidy(String text) {
        String composed = Normalizer.normalize(SPACES.matcher(text).replaceAll(" "), Normalizer.Form.NFC);
        return UNFIT.matcher(composed).replaceAll("").strip();
    }
}
