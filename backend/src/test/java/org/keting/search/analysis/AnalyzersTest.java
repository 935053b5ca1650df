package org.keting.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class AnalyzersTest {

    @Test
    void chineseIsCutIntoPairsAndSingleCharacters() {
        assertThat(indexed(Language.CHINESE, "机器视觉")).contains("机", "机器", "器视", "视觉", "觉");
        assertThat(searched(Language.CHINESE, "机器视觉")).containsExactly("机器", "器视", "视觉");
        assertThat(searched(Language.CHINESE, "水")).containsExactly("水");
    }

    @Test
    void traditionalAndSimplifiedCharactersAreTheSame() {
        assertThat(searched(Language.CHINESE, "機器視覺質檢")).isEqualTo(searched(Language.CHINESE, "机器视觉质检"));
    }

    @Test
    void fullWidthAndOrdinaryLettersAreTheSame() {
        assertThat(searched(Language.CHINESE, "ＡＩ芯片")).isEqualTo(searched(Language.CHINESE, "AI芯片"));
    }

    @Test
    void japaneseCompoundsAreFoundByTheirParts() {
        assertThat(indexed(Language.JAPANESE, "関西国際空港")).contains("関西", "国際", "空港");
        assertThat(indexed(Language.JAPANESE, "水を処理しました")).contains("水", "処理").doesNotContain("を");
    }

    @Test
    void europeanLanguagesAreStemmed() {
        assertThat(indexed(Language.ENGLISH, "treating membranes"))
                .isEqualTo(searched(Language.ENGLISH, "treats membrane"));
        assertThat(indexed(Language.FRENCH, "l'énergie")).isEqualTo(searched(Language.FRENCH, "energies"));
        assertThat(indexed(Language.GERMAN, "die Häuser")).isEqualTo(searched(Language.GERMAN, "Haus"));
    }

    @Test
    void namesLoseAccentsButKanaKeepTheirVoicing() {
        assertThat(terms(Analyzers.forSearching(), Analyzers.NAME, "Électricité Zürich"))
                .containsExactly("electricite", "zurich");
        assertThat(terms(Analyzers.forSearching(), Analyzers.NAME, "プール"))
                .isNotEqualTo(terms(Analyzers.forSearching(), Analyzers.NAME, "フール"));
        assertThat(Folding.squeeze("ﾌﾟｰﾙ")).isEqualTo("プール");
        assertThat(Folding.squeeze("Q-Art, Ltd.")).isEqualTo("qartltd");
    }

    @Test
    void invisibleMarksChangeNothing() {
        assertThat(indexed(Language.HEBREW, "\u200Fשלום\u200F עולם")).isEqualTo(indexed(Language.HEBREW, "שלום עולם"));
    }

    static List<String> indexed(Language language, String text) {
        return terms(Analyzers.forIndexing(), language.field(), text);
    }

    static List<String> searched(Language language, String text) {
        return terms(Analyzers.forSearching(), language.field(), text);
    }

    private static List<String> terms(Analyzer analyzer, String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return terms;
    }
}
