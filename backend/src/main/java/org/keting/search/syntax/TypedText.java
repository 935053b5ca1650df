package org.keting.search.syntax;

import java.text.Normalizer;

/** What somebody typed, cleaned and bounded. */
public final class TypedText {

    private static final int LONGEST = 1_000;

    private TypedText() {}

    /**
     * One line of at most a thousand characters: one form for full-width and other compatibility letters; no invisible
     * characters and no lone surrogates.
     */
    public static String clean(String typed) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(bounded(typed), Normalizer.Form.NFKC).codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> clean.appendCodePoint(character);
            }
        });
        // one character can become eighteen
        return bounded(clean.toString().strip().replaceAll(" {2,}", " "));
    }

    /** Punctuation alone does not; an emoji does. */
    public static boolean saysSomething(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    private static String bounded(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
