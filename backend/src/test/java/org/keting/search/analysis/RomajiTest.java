package org.keting.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomajiTest {

    @ParameterizedTest
    @CsvSource({
        "水処理, mizushori",
        "精子選別, seishisenbetsu",
        "サイバーダイン, saibaadain",
        "自動運転, jidouunten",
        "ソフトウェア, sofutowea",
        "キャッシュレス, kyasshuresu",
        "電池, denchi",
        "農業IoT, nougyouiot",
        "ティッシュ, tisshu",
        "ジェット, jetto",
        "チェーン, cheen",
        "きゅうり, kyuuri",
        "マッチング, macchingu",
        "ロボット, robotto"
    })
    void isWhatHepburnWrites(String japanese, String latin) {
        assertThat(Romaji.of(japanese)).contains(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "mizusyori, mizushori", "jidounten, jidouunten", "zidouunten, jidouunten", "denti, denchi", "robotto, robotto",
                "kyuri, kyuuri",
        "matchingu, macchingu", "mattingu, macchingu", "shimbun, shinbun", "sinbun, shinbun", "ohno, oono",
                "tukuba, tsukuba",
        "huzi, fuji", "konpyuta, konpyuuta", "syaken, shaken", "nogyo, nougyou"
    })
    void allSpellingsAreOne(String one, String other) {
        assertThat(Romaji.canonical(one)).isEqualTo(Romaji.canonical(other));
    }

    @ParameterizedTest
    @CsvSource({"mizushori", "denchi", "tsukuba", "jidouunten", "shaken", "fuji", "kyuuri", "chayuu"})
    void beginningsStayBeginnings(String word) {
        for (int length = 1; length <= word.length(); length++) {
            assertThat(Romaji.canonical(word)).startsWith(Romaji.canonical(word.substring(0, length)));
        }
    }

    @Test
    void aNameHasTheSpellingsThatPeopleUse() {
        assertThat(Romaji.spellings("shoujutsu")).contains("shoujutsu", "shojutsu", "syouzyutu", "syozyutu");
    }
}
