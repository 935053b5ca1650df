package org.keting.search.results;

/** The beginning of a text. */
final class Shortening {

    private Shortening() {}

    /** A text of at most so many characters and an ellipsis, cut between words where it has spaces. */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > longest / 2 ? space : end) + "…";
    }
}
