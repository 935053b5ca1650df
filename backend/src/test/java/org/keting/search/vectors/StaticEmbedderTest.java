package org.keting.search.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.search.meaning.KnowledgeBase;

/** The vectors that ship. */
class StaticEmbedderTest {

    private static final Embedder EMBEDDER = KnowledgeBase.shippedEmbedder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单精子筛选 | Selecting the one sperm cell to inject | Railway brakes",
                "单精子筛选 | בחירת תא זרע יחיד להזרקה | מערכת השקיה חכמה",
                "單精子篩選 | single sperm selection | wine shop",
                "水处理 | Wasseraufbereitungsanlagen | Lernplattform für Schulen",
                "机器视觉质检 | inspection visuelle des défauts sur les lignes de production | vaccin contre la grippe",
                "טיהור מים | 水処理装置 | 英会話アプリ",
                "自動運転 | conduite autonome | transformation du lait",
                "Netzwerksicherheit | 网络安全 | 海水养殖",
            })
    void meaningCrossesLanguages(String query, String near, String far) {
        assertThat(cosine(query, near)).isGreaterThan(cosine(query, far) + 0.15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nevatix", "K9XZ", "???", "123", "qwrtp zxcvb", "한국어"})
    void aNameMeansNothing(String query) {
        assertThat(EMBEDDER.ofQuery(query)).isNull();
    }

    @Test
    void vectorsAreOfOneLength() {
        byte[] vector =
                Objects.requireNonNull(EMBEDDER.ofPassage(Passage.of("Robots that pick tomatoes in greenhouses.")));
        double square = 0;
        for (byte value : vector) {
            square += value * value;
        }
        assertThat(vector).hasSize(EMBEDDER.dimensions());
        assertThat(Math.sqrt(square)).isBetween(122.0, 132.0);
    }

    private static double cosine(String one, String other) {
        byte[] a = Objects.requireNonNull(EMBEDDER.ofQuery(one), one);
        byte[] b = Objects.requireNonNull(EMBEDDER.ofPassage(Passage.of(other)), other);
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product / (127 * 127);
    }
}
