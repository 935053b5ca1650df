package org.keting.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.Dimension;
import org.keting.search.index.TestIndex;

/** Whatever is typed gets an answer, and soon. */
class OddQueriesTest {

    @TempDir
    static Path folder;

    private static TestIndex index;
    private static Search search;

    @BeforeAll
    static void open() {
        index = new TestIndex(folder).start();
        search = TestSearch.over(index.index());
        for (int i = 0; i < 200; i++) {
            index.save(SampleProfile.of("p" + i)
                    .description("en", "water treatment " + i)
                    .description("zh", "水处理设备机器视觉")
                    .description("he", "טיפול במים")
                    .description("ja", "水処理装置")
                    .startup());
        }
        index.settle();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    static List<String> odd() {
        return List.of(
                "\"unbalanced",
                "name:(foo AND [a TO b} OR *?~2 ^9 \\",
                "*",
                "?????",
                "' OR 1=1; DROP TABLE profiles; --",
                "{\"$gt\": \"\"}",
                "\0\1\2water\7",
                "wa\u200Bter\u200F\u202E",
                "\uD800 water \uDC00\uDFFF",
                "🚀🛰️👩‍🚀",
                "ｗａｔｅｒ",
                "e\u0301nergie\u0301",
                "water " + "水".repeat(10_000),
                "水处理".repeat(3_500),
                "water ".repeat(1_700),
                "a ".repeat(5_000),
                "שלום-AI水処理water한국어",
                "x".repeat(10_240),
                "(((((((((((((((((((((((((((((",
                "\n\t\r\f",
                "ﷺ".repeat(600),
                "\"".repeat(1_000),
                "-".repeat(1_000),
                "-\"-\"-\"-\"",
                "country:".repeat(500),
                "country:IL ".repeat(900),
                "-a ".repeat(3_400),
                "\"a b\" ".repeat(1_700),
                "country:\"IL",
                "国家：：以色列",
                "name:* city:? concept:-- trl:9..1 founded:..",
                "trl:999999999999999999999 founded:-5",
                "country:IL AND NOT (stage:seed OR stage:growth)",
                "-country:XX -\"",
                "“„«»「」『』״״",
                "שלום\"עולם\" country:\u202EIL",
                "city:\u200B name:\u200F",
                "SELECT * FROM profiles WHERE name LIKE '%a%'",
                "/.*/ [* TO *] ~0.8 ^99 +a -b !c && || \\",
                "waetr traetment mahcine",
                "wxyzwxyz ".repeat(1_000),
                "qwertzuiopasdfghjklyxcvbnmqwertzuiop",
                "מיםם טיפולל",
                "Z̷̡a̸͓l̵g̶o̷ ẅ̸́a̶̋t̸̚e̵͝r̶̈́",
                "\uDBFF\uDFFF\uFFFE\uFFFF",
                "İstanbul ıĞ ſ ß ẞ ﬁ");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void isAnswered(String text) {
        long began = System.nanoTime();
        SearchPage page = find(text);
        assertThat(page.facets()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void filtersEverythingOutUnlessBlank(String value) {
        for (Dimension dimension : Dimension.values()) {
            assertThat(filtered(dimension, value).total()).as("%s", dimension).isEqualTo(value.isBlank() ? 200 : 0);
            assertThat(filtered(dimension, value).facets()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-", "_", "--", "_en", "\0", "\u200B", "\u00A0", "\u3000x"})
    void isNoLanguage(String value) {
        assertThat(filtered(Dimension.LANGUAGE, value).total()).isZero();
    }

    @Test
    void soupOfSyntaxIsAnsweredWithAndWithoutExtrasInEveryOrder() {
        String[] pieces = {
            "water",
            "水处理",
            "טיפול",
            "wtaer",
            "\"",
            "“",
            "」",
            "-",
            "country:",
            "国家：",
            "trl:",
            "5..",
            ">=3",
            "founded:2015..2019",
            "stage:seed",
            "lang:en",
            "room:israel",
            "concept:water",
            "name:p",
            "city:a",
            " ",
            " ",
            " ",
            "\u202E",
            "AND",
            "(",
            "*"
        };
        long seed = Long.getLong("keting.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            SearchQuery query = new SearchQuery(
                            ProfileKind.STARTUP, text.toString(), Map.of(), 20, null, List.of("x-y"))
                    .in(Order.values()[random.nextInt(Order.values().length)]);
            SearchPage page = search.find(query);
            assertThat(page.total())
                    .as("-Dketing.seed=%d, query %d: %s", seed, i, text)
                    .isBetween(0L, 200L);
            assertThat(search.find(query.withoutExtras()).total()).isEqualTo(page.total());
            if (page.next() != null) {
                assertThat(search.find(query.from(page.next())).items()).hasSizeLessThanOrEqualTo(20);
            }
        }
    }

    @Test
    void randomTextIsAnswered() {
        Random random = new Random(20_260_101);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int at = 0; at < length; at++) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
            assertThat(find(text.toString())).as("seed 20260101, query %d", i).isNotNull();
            if (!text.toString().isBlank()) {
                assertThat(filtered(Dimension.LANGUAGE, text.toString()).total())
                        .isZero();
            }
        }
    }

    @Test
    void invisibleAndFullWidthCharactersDoNotHideWords() {
        assertThat(find("wa\u200Bter").total()).isEqualTo(200);
        assertThat(find("ｗａｔｅｒ").total()).isEqualTo(200);
        assertThat(find("\u200Fטִיפּוּל").total()).isEqualTo(200);
    }

    private static SearchPage find(String text) {
        return search.find(new SearchQuery(ProfileKind.STARTUP, text, Map.of(), 20, null, List.of()));
    }

    private static SearchPage filtered(Dimension dimension, String value) {
        return search.find(
                new SearchQuery(ProfileKind.STARTUP, "", Map.of(dimension, List.of(value)), 20, null, List.of()));
    }
}
