package org.keting.search.results;

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
import org.keting.profiles.Facts;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.Startups;
import org.keting.testing.HttpTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Reasons, glosses and terms over HTTP. */
class ExplanationIT extends HttpTest {

    private static final String FOUND = "/api/startups?q=numbatlabs+" + encoded("单精子筛选");

    @Autowired
    private Startups startups;

    @BeforeEach
    void imported() {
        Facts facts = new Facts(
                "Numbatlabs",
                null,
                "IL",
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                List.of());
        startups.mergeImported(
                List.of(new ImportedStartup(
                        "explanation-it:1",
                        null,
                        null,
                        facts,
                        Map.of("tagline", Map.of("en", "Single sperm selection for clinics")),
                        Map.of(),
                        "{}")),
                "test");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/api/startups?q=numbatlabs")
                        .path("items")
                        .path(0)
                        .path("name")
                        .asString("")
                        .equals("Numbatlabs"));
    }

    @Test
    void aResultSaysWhyInTheReadersLanguage() {
        JsonNode why = get(FOUND + "&reader=zh").path("items").get(0).path("why");
        assertThat(why.get(0).path("kind").asString()).isEqualTo("name");
        JsonNode concept = why.get(1);
        assertThat(concept.propertyNames())
                .containsExactlyInAnyOrder(
                        "kind", "query", "found", "language", "concept", "label", "relation", "field");
        assertThat(concept.path("kind").asString()).isEqualTo("concept");
        assertThat(concept.path("relation").asString()).isEqualTo("same");
        assertThat(concept.path("query").asString()).isEqualTo("单精子筛选");
        assertThat(concept.path("found").asString()).isEqualTo("Single sperm selection");
        assertThat(get(FOUND + "&reader=he")
                        .path("items")
                        .get(0)
                        .path("why")
                        .get(1)
                        .path("label")
                        .asString())
                .isEqualTo("בחירת תאי זרע");
    }

    @Test
    void aListThatNobodySearchedHasNoReasons() {
        JsonNode first = get("/api/startups?reader=zh").path("items").get(0);
        assertThat(first.path("why").isEmpty()).isTrue();
        assertThat(first.path("glosses").isArray()).isTrue();
    }

    @Test
    void foreignTermsAreGlossed() {
        JsonNode gloss =
                get(FOUND + "&reader=zh").path("items").get(0).path("glosses").get(0);
        assertThat(gloss.path("term").asString()).isEqualTo("Single sperm selection");
        assertThat(gloss.path("language").asString()).isEqualTo("en");
        assertThat(gloss.path("label").asString()).isEqualTo("精子筛选");
        assertThat(get(FOUND + "&reader=en")
                        .path("items")
                        .get(0)
                        .path("glosses")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aProfilesTermsAreThereForThoseWhoReadAnotherLanguage() {
        String path =
                "/api/startups/" + get(FOUND).path("items").get(0).path("id").asString() + "/terms";
        JsonNode term = get(path + "?reader=zh").path("items").get(0);
        assertThat(term.path("field").asString()).isEqualTo("tagline");
        assertThat(term.path("start").asInt()).isZero();
        assertThat(term.path("end").asInt()).isEqualTo(22);
        assertThat(get(path + "?reader=en").path("items").isEmpty()).isTrue();
        assertThat(get(path + "?reader=" + encoded("\"(\u0001")).path("items").isArray())
                .isTrue();
    }

    @Test
    void whatIsNotThereHasNoTerms() {
        visitor("GET", "/api/startups/nobody/terms").send().expectProblem(404, "not-found");
        visitor("GET", "/api/investors/nobody/terms").send().expectProblem(404, "not-found");
    }

    private JsonNode get(String path) {
        return visitor("GET", path).send().expect(200).json();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
