package org.keting.search.analysis;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes traditional characters as simplified ones, one for one, so that either script finds the other. ICU's
 * transliterator is asked once for every character it knows: calling it for each token would take a lock each time.
 */
final class SimplifiedChinese extends TokenFilter {

    private static final char[] SIMPLIFIED = table();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SimplifiedChinese(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] buffer = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            buffer[i] = SIMPLIFIED[buffer[i]];
        }
        return true;
    }

    /** One character in simplified form; itself when it has none. */
    static String of(int character) {
        return character < SIMPLIFIED.length ? String.valueOf(SIMPLIFIED[character]) : Character.toString(character);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
        UnicodeSet traditional = transliterator.getSourceSet();
        for (String character : traditional) {
            if (character.length() == 1) {
                String simplified = transliterator.transliterate(character);
                table[character.charAt(0)] = simplified.length() == 1 ? simplified.charAt(0) : character.charAt(0);
            }
        }
        return table;
    }
}
