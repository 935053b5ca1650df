package org.keting.search.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/**
 * One analyzer for each language's field, and a folding one for names and keywords. Instances are thread-safe.
 *
 * <p>Chinese is cut into overlapping pairs of characters and not into words: the segmenter that Lucene offers (smartcn) knows
 * simplified newspaper Chinese of the 2000s, cuts technical terms that it has never seen differently from sentence to
 * sentence (so that the query's pieces miss the text's), and leaves traditional characters in ones. Pairs always agree.
 */
public final class Analyzers {

    /** Company names. */
    public static final String NAME = "name";

    /** Keywords of no particular language: sectors, tags, city, country. */
    public static final String WORDS = "words";

    private static final int ALL_CJK =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private Analyzers() {}

    /** What texts are indexed with. */
    public static Analyzer forIndexing() {
        return perField(true);
    }

    /** What queries are taken apart with: as for texts, but a pair of characters is not also searched as two single ones. */
    public static Analyzer forSearching() {
        return perField(false);
    }

    private static Analyzer perField(boolean withSingleCharacters) {
        Analyzer folding = chain(
                false,
                words -> pairs(
                        new ICUNormalizer2Filter(new ICUNormalizer2Filter(words, Folding.CASE), Folding.MARKS),
                        withSingleCharacters));
        Map<String, Analyzer> fields = new HashMap<>();
        fields.put(
                Language.CHINESE.field(),
                chain(
                        false,
                        words -> pairs(
                                new SimplifiedChinese(new ICUNormalizer2Filter(words, Folding.CASE)),
                                withSingleCharacters)));
        fields.put(Language.ENGLISH.field(), new EnglishAnalyzer());
        fields.put(Language.FRENCH.field(), new FrenchAnalyzer());
        fields.put(Language.GERMAN.field(), new GermanAnalyzer());
        fields.put(
                Language.HEBREW.field(),
                chain(true, words -> new HebrewStems(new ICUNormalizer2Filter(words, Folding.CASE))));
        fields.put(Language.JAPANESE.field(), new JapaneseAnalyzer());
        fields.put(NAME, folding);
        fields.put(WORDS, folding);
        Analyzer other = chain(
                true, words -> new ICUNormalizer2Filter(new ICUNormalizer2Filter(words, Folding.CASE), Folding.MARKS));
        return new PerFieldAnalyzerWrapper(other, fields);
    }

    private static TokenStream pairs(TokenStream characters, boolean withSingleCharacters) {
        return new CJKBigramFilter(characters, ALL_CJK, withSingleCharacters);
    }

    private static Analyzer chain(boolean cjkAsWords, UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(cjkAsWords, true));
                return new TokenStreamComponents(words, filters.apply(words));
            }
        };
    }
}
