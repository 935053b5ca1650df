package org.keting.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Hebrew glues "and, that, the, in, as, to, from" to the next word and marks plurals by an ending. Without a dictionary
 * nobody can tell a glued letter from a word's own first letter, so both readings are kept at one position: the word as
 * written, then its plausible stems. Points are dropped, as are the quotation marks inside abbreviations; final letter
 * forms become the ordinary ones, so that a stem equals the word it came from.
 */
final class HebrewStems extends TokenFilter {

    private static final String PREFIXES = "ושהבכלמ";
    private static final int LONGEST_PREFIX = 3;
    /** Two letters are too few to be a word that anybody searches for. */
    private static final int SHORTEST_STEM = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> stems = new ArrayDeque<>();

    HebrewStems(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!stems.isEmpty()) {
            // attributes keep the word's offsets and type from the call before
            term.setEmpty().append(stems.removeFirst());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (isHebrew(term)) {
            String word = plain(term);
            term.setEmpty().append(word);
            stems.addAll(stemsOf(word));
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        stems.clear();
    }

    /** All readings but the word itself, most letters first. */
    static Set<String> stemsOf(String word) {
        Set<String> found = new LinkedHashSet<>();
        for (int cut = 0; cut <= LONGEST_PREFIX && word.length() - cut >= SHORTEST_STEM; cut++) {
            String rest = word.substring(cut);
            found.add(rest);
            String singular = withoutPlural(rest);
            if (singular.length() >= SHORTEST_STEM) {
                found.add(singular);
            }
            if (PREFIXES.indexOf(word.charAt(cut)) < 0) {
                break;
            }
        }
        found.remove(word);
        return found;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ימ") || word.endsWith("ות")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("ה") || word.endsWith("ת") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isHebrew(CharSequence word) {
        return word.chars().anyMatch(c -> c >= 'א' && c <= 'ת');
    }

    private static String plain(CharSequence word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.chars().forEach(c -> {
            boolean point = c >= 0x0591 && c <= 0x05C7;
            if (!point && !isQuote(c)) {
                plain.append((char) ordinaryForm(c));
            }
        });
        return plain.toString();
    }

    /** Whether this may stand inside a Hebrew abbreviation. */
    static boolean isQuote(int c) {
        return c == '"' || c == '\'' || c == 0x05F3 || c == 0x05F4 || c == 0x2019 || c == 0x201D;
    }

    static int ordinaryForm(int letter) {
        return switch (letter) {
            case 'ך' -> 'כ';
            case 'ם' -> 'מ';
            case 'ן' -> 'נ';
            case 'ף' -> 'פ';
            case 'ץ' -> 'צ';
            default -> letter;
        };
    }
}
