package org.keting.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.accounts.Role;
import org.keting.profiles.Facts;
import org.keting.profiles.ImportedInvestor;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.InvestorFacts;
import org.keting.profiles.Investors;
import org.keting.profiles.Startups;
import org.keting.testing.Answer;
import org.keting.testing.HttpTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The lists over HTTP. Others share the house, so everything here is marked with a word that nobody else uses. */
class SearchIT extends HttpTest {

    @Autowired
    private Startups startups;

    @Autowired
    private Investors investors;

    @BeforeEach
    void imported() {
        startups.mergeImported(
                List.of(
                        startup(
                                "1",
                                "Quokkaworks One",
                                "IL",
                                Map.of("en", "Quokkaworks makes membranes", "he", "ממברנות לטיהור מים")),
                        startup("2", "Quokkaworks Two", "FR", Map.of("fr", "Quokkaworks fabrique des membranes"))),
                "test");
        investors.mergeImported(
                new ImportedInvestor(
                        "search-it:9",
                        null,
                        null,
                        new InvestorFacts(
                                "Quokkaworks Capital",
                                null,
                                "CN",
                                null,
                                null,
                                "fund",
                                List.of("Water"),
                                Set.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                List.of()),
                        Map.of("thesis", Map.of("zh", "专注水处理")),
                        Map.of(),
                        "{}"),
                "test");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> list("/api/startups?q=quokkaworks").path("total").asInt() == 2
                        && list("/api/investors?q=quokkaworks").path("total").asInt() == 1);
    }

    @Test
    void answersInTheAgreedShape() {
        JsonNode found = list("/api/startups?q=" + encoded("quokkaworks ממברנות") + "&country=IL");
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("next").isNull()).isTrue();
        JsonNode item = found.path("items").get(0);
        assertThat(item.propertyNames())
                .contains(
                        "id",
                        "sourceId",
                        "name",
                        "country",
                        "tagline",
                        "sectors",
                        "stage",
                        "claimed",
                        "highlights",
                        "score");
        assertThat(item.path("sourceId").asString()).isEqualTo("search-it:1");
        assertThat(item.path("claimed").asBoolean()).isFalse();
        assertThat(item.path("highlights").get(0).path("fragments").get(0).propertyNames())
                .contains("text", "hit");
        assertThat(list("/api/startups?q=quokkaworks&country=IL")
                        .path("facets")
                        .path("country")
                        .findValuesAsString("value"))
                .contains("IL", "FR");
    }

    @Test
    void taglinesComeInTheReadersLanguage() {
        JsonNode hebrew = visitor("GET", "/api/startups?q=quokkaworks&country=IL")
                .header("Accept-Language", "he-IL,en;q=0.5")
                .send()
                .expect(200)
                .json();
        assertThat(hebrew.path("items").get(0).path("tagline").path("language").asString())
                .isEqualTo("he");
    }

    @Test
    void pagesFollowTheCursor() {
        JsonNode first = list("/api/startups?q=quokkaworks&size=1");
        JsonNode second = list("/api/startups?q=quokkaworks&size=1&cursor="
                + first.path("next").asString());
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.path("items").get(0).path("id").asString())
                .isNotEqualTo(first.path("items").get(0).path("id").asString());
    }

    @Test
    void saysWhatItUnderstood() {
        JsonNode found = list("/api/startups?reader=zh&q=" + encoded("quokkaworks 国家：以色列 -\"no such words\""));
        assertThat(found.path("total").asInt()).isEqualTo(1);
        JsonNode understood = found.path("understood");
        assertThat(understood.path("text").asString()).isEqualTo("quokkaworks");
        assertThat(understood.path("excluded").get(0).asString()).isEqualTo("no such words");
        JsonNode field = understood.path("fields").get(0);
        assertThat(field.path("field").asString()).isEqualTo("country");
        assertThat(field.path("value").asString()).isEqualTo("IL");
        assertThat(field.path("negated").asBoolean()).isFalse();
        assertThat(understood.path("corrected").isNull()).isTrue();
        JsonNode typo = list("/api/startups?q=" + encoded("quokkawroks")).path("understood");
        assertThat(typo.path("corrected").path("to").asString()).isEqualTo("quokkaworks");
    }

    @Test
    void conceptsComeWithLabelsInTheReadersLanguage() {
        JsonNode concepts =
                list("/api/startups?q=quokkaworks&reader=zh").path("facets").path("concept");
        assertThat(concepts.isEmpty()).isFalse();
        concepts.forEach(concept -> assertThat(concept.path("label").asString()).containsPattern("\\p{IsHan}"));
        String id = concepts.get(0).path("value").asString();
        assertThat(list("/api/startups?q=quokkaworks&concept=" + id)
                        .path("total")
                        .asInt())
                .isEqualTo(concepts.get(0).path("count").asInt());
    }

    @Test
    void listsAreOrderedAndCutOffAsAsked() {
        JsonNode byName = list("/api/startups?q=quokkaworks&sort=name").path("items");
        assertThat(byName.findValuesAsString("name")).containsExactly("Quokkaworks One", "Quokkaworks Two");
        assertThat(list("/api/startups?q=quokkaworks&since=2020-01-01T00:00:00Z")
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(list("/api/startups?q=quokkaworks&since=2999-01-01T00:00:00Z")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void matchesAreDownloadedBySignedInPeople() {
        String path = "/api/search/startups.csv?q=quokkaworks&sort=name&reader=he";
        visitor("GET", path).send().expectProblem(401, "sign-in-required");
        Answer answer = as(Role.INVESTOR, "GET", path).send().expect(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringWhitespace("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment; filename=\"startups-")
                .contains(".csv");
        List<String> lines = answer.text().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("\uFEFFשם,");
        assertThat(lines.get(1)).startsWith("Quokkaworks One,").contains("ישראל", "/startups/");
        as(Role.INVESTOR, "GET", "/api/search/startups.csv?sort=x").send().expectProblem(400, "invalid-parameter");
        assertThat(as(Role.FOUNDER, "GET", "/api/search/investors.csv?q=quokkaworks")
                        .send()
                        .expect(200)
                        .text())
                .contains("Quokkaworks Capital", "fund");
    }

    @Test
    void similarProfilesAreShownToWhoeverReadsTheProfile() {
        JsonNode items = list("/api/startups?q=quokkaworks&sort=name").path("items");
        String one = items.get(0).path("id").asString();
        JsonNode similar = list("/api/startups/" + one + "/similar?size=20").path("items");
        assertThat(similar.findValuesAsString("id"))
                .contains(items.get(1).path("id").asString())
                .doesNotContain(one);
        visitor("GET", "/api/startups/nobody/similar").send().expectProblem(404, "not-found");
        visitor("GET", "/api/startups/" + one + "/similar?size=21").send().expectProblem(400, "invalid-parameter");
        visitor("GET", "/api/investors/" + one + "/similar").send().expectProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=best",
                "since=yesterday",
                "since=2026-13-01T00:00:00Z",
                "size=0",
                "size=101",
                "size=x",
                "size=99999999999",
                "cursor=abc"
            })
    void senselessParametersAreRefused(String parameter) {
        visitor("GET", "/api/startups?" + parameter).send().expectProblem(400, "invalid-parameter");
    }

    @Test
    void unknownParametersAndValuesAreNoErrors() {
        assertThat(list("/api/startups?colour=blue&stage=NOSUCH&country=&trl=x")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(list("/api/startups?q=" + encoded("\"(* OR")).path("items").isArray())
                .isTrue();
    }

    @Test
    void onlyAnOperatorRebuilds() {
        visitor("POST", "/api/search/rebuild").send().expectProblem(401, "sign-in-required");
        bootstrap("POST", "/api/search/rebuild").send().expect(202);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !list("/api/search/status").path("building").asBoolean());
        assertThat(list("/api/search/status").path("documents").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(list("/api/startups?q=quokkaworks").path("total").asInt()).isEqualTo(2);
    }

    private JsonNode list(String path) {
        return visitor("GET", path).send().expect(200).json();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ImportedStartup startup(String id, String name, String country, Map<String, String> taglines) {
        Facts facts = new Facts(
                name,
                null,
                country,
                null,
                null,
                List.of("Water"),
                List.of(),
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                List.of());
        return new ImportedStartup("search-it:" + id, null, null, facts, Map.of("tagline", taglines), Map.of(), "{}");
    }
}
