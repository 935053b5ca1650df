package org.keting.search.suggestions;

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
import org.keting.profiles.Facts;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.Startups;
import org.keting.testing.HttpTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Suggestions over HTTP. */
class SuggestionsIT extends HttpTest {

    @Autowired
    private Startups startups;

    @BeforeEach
    void imported() {
        Facts facts = new Facts(
                "Bilbyforge",
                "比尔比锻造",
                "CN",
                "青岛",
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
                        "suggestions-it:1",
                        null,
                        null,
                        facts,
                        Map.of("tagline", Map.of("en", "Water treatment")),
                        Map.of(),
                        "{}")),
                "test");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !suggested("q=bilbyf").isEmpty());
    }

    @Test
    void namesConceptsAndPlacesAreSuggested() {
        JsonNode name = suggested("q=bierbi&reader=zh").get(0);
        assertThat(name.path("kind").asString()).isEqualTo("name");
        assertThat(name.path("text").asString()).isEqualTo("Bilbyforge");
        assertThat(name.path("detail").asString()).isEqualTo("比尔比锻造");
        assertThat(name.path("id").asString()).isNotEmpty();
        assertThat(name.path("query").asString()).isEqualTo("\"Bilbyforge\"");
        JsonNode concepts = suggested("q=shuichuli&reader=en&kind=STARTUP");
        assertThat(concepts.findValuesAsString("concept")).contains("water-treatment");
        assertThat(concepts.findValuesAsString("text")).contains("water treatment");
        assertThat(suggested("q=" + encoded("青岛")).findValuesAsString("kind")).contains("city");
    }

    @Test
    void aChosenNameFindsItsProfile() {
        String query = suggested("q=bilbyf").get(0).path("query").asString();
        JsonNode found = visitor("GET", "/api/startups?q=" + encoded(query))
                .send()
                .expect(200)
                .json();
        assertThat(found.path("items").get(0).path("name").asString()).isEqualTo("Bilbyforge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "q=", "q=%00", "q=%22%28", "q=qqqqqqqq&size=x&kind=x&reader=%01", "q=qqqqqqqqq&size=-4"})
    void whatMakesNoSenseHasNone(String parameters) {
        assertThat(suggested(parameters).isEmpty()).isTrue();
    }

    private JsonNode suggested(String parameters) {
        return visitor("GET", "/api/suggestions?" + parameters)
                .send()
                .expect(200)
                .json()
                .path("items");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
