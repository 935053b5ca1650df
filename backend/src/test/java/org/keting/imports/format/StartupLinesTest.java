package org.keting.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keting.profiles.Audience;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.Section;
import org.keting.profiles.Seeking;
import org.keting.profiles.Stage;
import org.keting.profiles.TeamSize;

class StartupLinesTest {

    @Test
    void hidesWhatAnExportSaysIsHidden() {
        Parsed.Accepted<ImportedStartup> line = accepted("""
                {"sourceId":"x:1","name":"A","keting":{"audiences":{"TEXTS":"INVESTORS","DECK":"FRIENDS","ODD":"OWNERS"}}}""");
        assertThat(line.value().audiences())
                .isEqualTo(Map.of(Section.TEXTS, Audience.INVESTORS, Section.DECK, Audience.OWNERS));
        assertThat(line.remarks()).extracting(Remark::code).containsExactlyInAnyOrder("unknown-word", "ignored");
    }

    @Test
    void readsARecordAsTheSourceWroteIt() {
        ImportedStartup startup = accepted("""
                {"sourceId":"x:1","source":"list","licence":"MIT","name":" Aeffective ","localName":"עפקטיב",\
                "country":"IT","city":"מילאנו","website":"https://Example.com/A?b#c","founded":2014,"teamSize":"11–50",\
                "stage":"Pre-seed","sectors":["AI","AI",""],"languages":["en"],"tagline":"We transform opinions",\
                "description":{"en":"One\\r\\ntwo","iw":"שלום"},"tags":["a"],\
                "extra":{"trl":"7","lookingFor":["Investment funds","Industrial partner"],"mainApplications":"• x"}}""").value();
        assertThat(startup.sourceId()).isEqualTo("x:1");
        assertThat(startup.facts().name()).isEqualTo("Aeffective");
        assertThat(startup.facts().website()).isEqualTo("https://example.com/A?b#c");
        assertThat(startup.facts().teamSize()).isEqualTo(new TeamSize(11, 50));
        assertThat(startup.facts().stage()).isEqualTo(Stage.PRE_SEED);
        assertThat(startup.facts().stageAsGiven()).isEqualTo("Pre-seed");
        assertThat(startup.facts().sectors()).containsExactly("AI");
        assertThat(startup.facts().trl()).isEqualTo(7);
        assertThat(startup.facts().seeking()).containsExactly(Seeking.INVESTMENT, Seeking.INDUSTRIAL_PARTNER);
        assertThat(startup.texts())
                .containsEntry("tagline", Map.of("en", "We transform opinions"))
                .containsEntry("description", Map.of("en", "One\ntwo", "he", "שלום"))
                .containsEntry("applications", Map.of("en", "• x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]|line-not-json|",
                "{\"sourceId\":\"a\"|line-not-json|",
                "{\"sourceId\":\"a\"} {}|line-not-json|",
                "{\"sourceId\":\"a\",\"sourceId\":\"b\"}|line-not-json|",
                "{\"name\":\"n\"}|member-missing|/sourceId",
                "{\"sourceId\":7,\"name\":\"n\"}|member-wrong-type|/sourceId",
                "{\"sourceId\":\"a\"}|member-missing|/name",
                "{\"sourceId\":\"a\",\"name\":\"\u200f \"}|member-missing|/name",
                "{\"sourceId\":\"a\",\"name\":[]}|member-wrong-type|/name",
                "{\"sourceId\":\"a\",\"name\":\"n\",\"country\":\"Israel\"}|country-unknown|/country",
                "{\"sourceId\":\"a\",\"name\":\"n\",\"website\":\"javascript:alert(1)\"}|website-invalid|/website",
                "{\"sourceId\":\"a\",\"name\":\"n\",\"website\":\"ftp://x.org\"}|website-invalid|/website",
                "{\"sourceId\":\"a\",\"name\":\"n\",\"languages\":[\"english\"]}|language-unknown|/languages",
                "{\"sourceId\":\"a\",\"name\":\"n\",\"description\":{\"en\":3}}|member-wrong-type|/description/en",
                "{\"sourceId\":\"a\",\"name\":\"n\",\"sectors\":[{}]}|member-wrong-type|/sectors/0",
            })
    void refusesWhatWouldDoHarm(String line, String slug, String pointer) {
        assertThat(StartupLines.parse(line)).isInstanceOfSatisfying(Parsed.Refused.class, refused -> {
            assertThat(refused.fault().slug()).isEqualTo(slug);
            assertThat(refused.fault().pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = "{\"sourceId\":\"a\",\"name\":\"Müller\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(StartupLines.parse(latin, latin.length))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.fault().slug()).isEqualTo("line-not-utf8"));
    }

    @Test
    void refusesNestingThatNoRecordNeeds() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        assertThat(StartupLines.parse("{\"sourceId\":\"a\",\"name\":\"n\",\"x\":" + deep + "}"))
                .isInstanceOf(Parsed.Refused.class);
    }

    @Test
    void keepsTheLineItselfWithMembersItDoesNotKnow() {
        String line = "{\"sourceId\":\"a\",\"name\":\"n\",\"a.b\":{\"$x\":[1e400,12345678901234567890123]}}";
        assertThat(accepted(line).value().record()).isEqualTo(line);
        assertThat(Json.write(Json.read(line))).isEqualTo(line.replace("1e400", "1E+400"));
    }

    @Test
    void remarksOnWhatItCouldNotUse() {
        var accepted = accepted(
                "{\"sourceId\":\"a\",\"name\":\"n\",\"stage\":\"Grant\",\"founded\":\"soon\",\"teamSize\":\"many\",\"trl\":12}");
        assertThat(accepted.value().facts().stageAsGiven()).isEqualTo("Grant");
        assertThat(accepted.value().facts().stage()).isNull();
        assertThat(accepted.remarks())
                .extracting(Remark::pointer)
                .containsExactlyInAnyOrder("/stage", "/founded", "/teamSize", "/trl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "http://a.de,www.b.org/x/|http://a.de|cut",
                "https://a.de, https://b.de|https://a.de|cut",
                "https://a.de/x,y|https://a.de/x,y|-",
                "www.a.de|https://www.a.de|completed",
                "https://u:p@a.de|-|ignored",
                "http://|-|ignored"
            })
    void keepsTheUsableWebsite(String given, @Nullable String website, @Nullable String remark) {
        var accepted = accepted("{\"sourceId\":\"a\",\"name\":\"n\",\"website\":\"" + given + "\"}");
        assertThat(accepted.value().facts().website()).isEqualTo(website);
        assertThat(accepted.remarks()).extracting(Remark::code).isEqualTo(remark == null ? List.of() : List.of(remark));
    }

    @Test
    void cutsATaglineWithAnEllipsisAndARemark() {
        var accepted = accepted("{\"sourceId\":\"a\",\"name\":\"n\",\"tagline\":\"" + "word ".repeat(60) + "\"}");
        String tagline =
                accepted.value().texts().getOrDefault("tagline", Map.of()).getOrDefault("en", "");
        assertThat(tagline).hasSizeLessThanOrEqualTo(160).endsWith("…");
        assertThat(accepted.remarks()).extracting(Remark::code).containsExactly("cut");
    }

    @ParameterizedTest
    @CsvSource({
        "We print cells,'ja,en',en",
        "細胞を印刷する,'ja,en',ja",
        "AIで配送を変える,'',ja",
        "打印细胞,'',zh",
        "מדפיסים תאים עם AI Platform,'en',he",
        "Wir drucken,'de',de",
        "Печатаем,'uk',uk"
    })
    void findsTheLanguageOfALoneTagline(String tagline, String languages, String expected) {
        assertThat(Languages.detect(tagline, List.of(languages.split(",")))).isEqualTo(expected);
    }

    @Test
    void letsATopLevelMemberDecideEvenWhenItIsNull() {
        var startup = accepted(
                        "{\"sourceId\":\"a\",\"name\":\"n\",\"trl\":null,\"seeking\":[\"PILOT\"],\"extra\":{\"trl\":4,\"lookingFor\":[\"Customers\"]}}")
                .value();
        assertThat(startup.facts().trl()).isNull();
        assertThat(startup.facts().seeking()).containsExactly(Seeking.PILOT);
    }

    static Parsed.Accepted<ImportedStartup> accepted(String line) {
        Parsed<ImportedStartup> parsed = StartupLines.parse(line);
        assertThat(parsed).isInstanceOf(Parsed.Accepted.class);
        return (Parsed.Accepted<ImportedStartup>) parsed;
    }

    @Test
    void explainsBrokenJsonWithoutTheParsersInsides() {
        assertThat(StartupLines.parse("{\"sourceId\":\"x:1\""))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.fault().detail())
                                .contains("expected close marker for Object")
                                .doesNotContain("Source:", "StreamReadFeature"));
    }
}
