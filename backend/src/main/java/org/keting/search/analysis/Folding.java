package org.keting.search.analysis;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** How spellings of one word become equal. */
public final class Folding {

    /** Case, width and compatibility forms; drops zero-width and directional marks. */
    static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();

    /** Accents, niqqud and the like too; but not on kana, where a "mark" makes another letter: プール is not フール. */
    static final Normalizer2 MARKS = new FilteredNormalizer2(
            ICUFoldingFilter.NORMALIZER,
            new UnicodeSet("[^[:Katakana:][:Hiragana:]\\u3099\\u309A\\u30FC\\uFF9E\\uFF9F]").freeze());

    private Folding() {}

    /** A text in one case and width, without zero-width and directional marks. */
    public static String fold(String text) {
        return CASE.normalize(text);
    }

    /** A name without case, accents, spaces and punctuation: "Q-Art" and "q art" both become "qart". */
    public static String squeeze(String name) {
        String folded = MARKS.normalize(CASE.normalize(name));
        StringBuilder squeezed = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    /** A text with simplified characters for traditional ones. */
    public static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        text.codePoints().forEach(character -> simplified.append(SimplifiedChinese.of(character)));
        return simplified.toString();
    }
}
