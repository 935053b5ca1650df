package org.keting.search.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.Units;
import org.keting.search.taxonomy.ConceptMatcher.Found;

class ConceptMatcherTest {

    private static final ConceptMatcher MATCHER = new ConceptMatcher(new Taxonomy(List.of(
            new Concept("water", null, Map.of("en", List.of("water"), "he", List.of("מים"), "zh", List.of("水务"))),
            new Concept(
                    "water-treatment",
                    "water",
                    Map.of(
                            "en", List.of("water treatment"),
                            "zh", List.of("水处理"),
                            "ja", List.of("水処理"),
                            "he", List.of("טיפול במים", "טיהור מים"),
                            "de", List.of("Wasseraufbereitung"),
                            "fr", List.of("traitement de l'eau"))),
            new Concept("robots", null, Map.of("ja", List.of("ロボット"), "en", List.of("robot"), "zh", List.of("3D打印"))),
            new Concept("fitness", null, Map.of("en", List.of("fitness"))),
            new Concept("robes", null, Map.of("ja", List.of("ロボ"))))));

    @ParameterizedTest
    @CsvSource({
        "en, 'We sell Water-Treatments, cheaply', water-treatment",
        "en, 'water. Treatment', water",
        "zh, 工业水处理设备, water-treatment",
        "zh, 工業水處理設備, water-treatment",
        "zh, '水,处理', ''",
        "zh, 我们用３Ｄ打印, robots",
        "ja, 工場の水処理装置, water-treatment",
        "ja, ロボットアーム, robots",
        "ja, ロボアーム, ''",
        "ja, ロボ, robes",
        "he, חברה לטיפול במים, water-treatment",
        "he, 'הטיפול במים שלנו', water-treatment",
        "he, טִהוּר, ''",
        "de, Industrielle Wasseraufbereitungsanlagen, water-treatment",
        "de, Abwasser, ''",
        "fr, le traitement de l’eau, water-treatment",
        "en, waterfall, ''",
        "en, 'It fits, and is fit for use', ''",
    })
    void findsTheLongestTerm(String language, String text, String concept) {
        assertThat(MATCHER.in(Units.of(text), Language.of(language)))
                .extracting(Found::concept)
                .isEqualTo(concept.isEmpty() ? List.of() : List.of(concept));
    }
}
