package org.keting.search.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keting.search.syntax.SearchField.CITY;
import static org.keting.search.syntax.SearchField.CONCEPT;
import static org.keting.search.syntax.SearchField.COUNTRY;
import static org.keting.search.syntax.SearchField.LANGUAGE;
import static org.keting.search.syntax.SearchField.ROOM;
import static org.keting.search.syntax.SearchField.SEEKING;
import static org.keting.search.syntax.SearchField.STAGE;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.search.syntax.Filter.Code;
import org.keting.search.syntax.Filter.Name;

class ReadingTest {

    private static final Vocabulary VOCABULARY = new Vocabulary() {
        @Override
        public List<String> concepts(String text) {
            return text.equals("水") || text.equals("water") ? List.of("water") : List.of();
        }

        @Override
        public List<String> rooms(String name) {
            return name.equals("israel") ? List.of("israel") : List.of();
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pump \"single sperm\" cheap",
                "pump “single sperm” cheap",
                "pump „single sperm“ cheap",
                "pump «single sperm» cheap",
                "pump »single sperm« cheap",
                "pump 「single sperm」 cheap",
                "pump 『single sperm』cheap",
                "pump ״single sperm״ cheap",
                "pump ＂single sperm＂ cheap"
            })
    void phrasesStandInMarksOfAnyLanguage(String typed) {
        Reading reading = read(typed);
        assertThat(reading.phrases()).containsExactly("single sperm");
        assertThat(reading.words()).isEqualTo("pump cheap");
    }

    @Test
    void unbalancedMarksRunToTheEnd() {
        assertThat(read("pump \"single sperm").phrases()).containsExactly("single sperm");
        assertThat(read("\"a b\" \"c").phrases()).containsExactly("a b", "c");
        assertThat(read("「水処理").phrases()).containsExactly("水処理");
    }

    @Test
    void chineseNeedsNoSpaceBeforeAPhrase() {
        Reading reading = read("水处理“机器视觉”设备");
        assertThat(reading.words()).isEqualTo("水处理 设备");
        assertThat(reading.phrases()).containsExactly("机器视觉");
    }

    @Test
    void marksWithinWordsAreNone() {
        assertThat(read("בע\"מ 5\" pipe").words()).isEqualTo("בע\"מ 5\" pipe");
        assertThat(read("\"חברה בע\"מ גדולה\" ok").phrases()).containsExactly("חברה בע\"מ גדולה");
    }

    @Test
    void aMinusExcludes() {
        Reading reading = read("water -robot -\"single sperm\" －泵 q-art - x --y −40°C -country:IL");
        assertThat(reading.excluded()).containsExactly("robot", "single sperm", "泵");
        assertThat(reading.words()).isEqualTo("water q-art - x --y −40°C");
        assertThat(reading.filters()).containsExactly(new Code(COUNTRY, "IL", true));
    }

    @ParameterizedTest
    @CsvSource({
        "country:IL,IL",
        "country:israel,IL",
        "COUNTRY:il,IL",
        "国家：以色列,IL",
        "國家:以色列,IL",
        "מדינה:ישראל,IL",
        "country:\"United States\",US",
        "country:usa,US",
        "国家:美国,US",
        "country:deutschland,DE",
        "country:イスラエル,IL",
        "country: IL,IL"
    })
    void countriesHaveNamesInManyLanguages(String typed, String code) {
        assertThat(read(typed).filters()).containsExactly(new Code(COUNTRY, code, false));
        assertThat(read(typed).words()).isEmpty();
    }

    @Test
    void otherFieldsHaveCodesToo() {
        assertThat(read("阶段:种子 stage:\"pre seed\" lang:hebrew שפה:עברית seeking:融资 room:israel sector:water")
                        .filters())
                .containsExactly(
                        new Code(STAGE, "SEED", false),
                        new Code(STAGE, "PRE_SEED", false),
                        new Code(LANGUAGE, "he", false),
                        new Code(LANGUAGE, "he", false),
                        new Code(SEEKING, "INVESTMENT", false),
                        new Code(ROOM, "israel", false),
                        new Code(CONCEPT, "water", false));
        assertThat(read("city:\"Tel Aviv\"").filters()).containsExactly(new Name(CITY, "Tel Aviv", false));
    }

    @ParameterizedTest
    @CsvSource({
        "trl:5,5",
        "trl:5..9,5..9",
        "trl:5-9,5..9",
        "trl:>=5,5..",
        "trl:5..,5..",
        "trl:5+,5..",
        "trl:..4,..4",
        "trl:<4,..3",
        "founded:2018..,2018..",
        "成立:2015..2019,2015..2019",
        "founded:≥2018,2018.."
    })
    void numbersHaveRanges(String typed, String value) {
        assertThat(read(typed).filters()).extracting(Filter::value).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country:atlantis",
                "trl:high",
                "trl:9..5",
                "stage:..",
                "concept:xyzzy",
                "room:moon",
                "lang:klingonese"
            })
    void unknownValuesAreWords(String typed) {
        Reading reading = read(typed);
        assertThat(reading.filters()).isEmpty();
        assertThat(reading.phrases()).isEmpty();
    }

    @Test
    void unknownFieldsAreWords() {
        assertThat(read("iso:9001 http://example.org/a:b 12:30 country:").words())
                .isEqualTo("iso:9001 http://example.org/a:b 12:30 country:");
    }

    @Test
    void randomGarbageIsReadAndBounded() {
        String[] pieces = {
            "\"",
            "“",
            "「",
            "״",
            "-",
            ":",
            "：",
            " ",
            "country",
            "国家",
            "trl",
            "5..",
            ">=",
            "בע\"מ",
            "水",
            "\u200B",
            "\uD800",
            "ﷺ",
            "a",
            "'",
            "*",
            "(",
            "OR",
            "\0",
            "\u202E",
            "🚀",
            "é",
            "founded:99999999999",
            "«",
            "»"
        };
        long seed = Long.getLong("keting.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(i % 50 == 0 ? 3_000 : 25); length > 0; length--) {
                typed.append(pieces[random.nextInt(pieces.length)]);
            }
            Reading reading = read(typed.toString());
            int special = reading.phrases().size()
                    + reading.excluded().size()
                    + reading.filters().size();
            assertThat(special).as("-Dketing.seed=%d, query %d", seed, i).isLessThanOrEqualTo(24);
            assertThat(reading.words().length()).isLessThanOrEqualTo(1_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "-", ":", "country:", "-\"", "“a", "a:", "((", "水“", "ﷺ", "country:\"", "5\""})
    void repetitionTakesNoLonger(String piece) {
        String typed = piece.repeat(2_000_000 / piece.length());
        assertThat(Duration.ofNanos(time(typed))).isLessThan(Duration.ofSeconds(1));
    }

    private static long time(String typed) {
        long began = System.nanoTime();
        read(typed);
        return System.nanoTime() - began;
    }

    private static Reading read(String typed) {
        return Reading.of(typed, VOCABULARY);
    }
}
