package org.keting.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keting.accounts.Role;
import org.keting.profiles.Facts;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.Startups;
import org.keting.testing.Answer;
import org.keting.testing.Call;
import org.keting.testing.HttpTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The vocabulary over HTTP. Others share the house, so every word here is one that nobody else uses. */
class VocabularyIT extends HttpTest {

    @Autowired
    private Startups startups;

    @Test
    void aWordThatACoordinatorAddsFindsTheForeignProfile() {
        startups.mergeImported(List.of(startup("1", "Narwalia", "מפענח קרני נרוול לבתי חולים")), "test");
        await().until(() -> found("narwalia") == 1);
        Answer made = as(Role.COORDINATOR, "POST", "/api/concepts?reader=zh")
                .json(Map.of("terms", Map.of("he", List.of("קרני נרוול"), "en", List.of("Narwal horns"))))
                .send()
                .expect(201);
        assertThat(made.header("Location")).isEqualTo("/api/concepts/narwal-horns");
        assertThat(found("独角鲸角")).isZero();
        JsonNode changed = as(Role.COORDINATOR, "PATCH", made.header("Location"))
                .header("If-Match", made.header("ETag"))
                .json(Map.of("terms", Map.of("zh", List.of("独角鲸角"))))
                .send()
                .expect(200)
                .json();
        assertThat(changed.path("version").asInt()).isEqualTo(2);
        assertThat(changed.at("/history/0/by/label").asString()).isNotEmpty();
        await().atMost(Duration.ofSeconds(10)).until(() -> found("独角鲸角") == 1);
        await().until(() -> visitor("GET", "/api/search/status")
                .send()
                .json()
                .path("percent")
                .isNull());
        JsonNode seen = visitor("GET", made.header("Location") + "?reader=zh")
                .send()
                .expect(200)
                .json();
        assertThat(seen.path("label").asString()).isEqualTo("独角鲸角");
        assertThat(seen.path("profiles").asInt()).isEqualTo(1);
        assertThat(seen.has("history")).as("visitors see no history").isFalse();
        assertThat(visitor("GET", "/api/concepts?q=" + encoded("独角鲸") + "&reader=en")
                        .send()
                        .json()
                        .at("/items/0/match/term")
                        .asString())
                .isEqualTo("独角鲸角");
    }

    @Test
    void editsNameTheirVersion() {
        String concept = as(Role.COORDINATOR, "POST", "/api/concepts")
                .json(Map.of("id", "quaggery", "terms", Map.of("en", List.of("quaggery"))))
                .send()
                .expect(201)
                .header("Location");
        Map<String, Object> patch = Map.of("terms", Map.of("en", List.of("quaggery", "quaggeries of old")));
        as(Role.COORDINATOR, "PATCH", concept).json(patch).send().expectProblem(428, "version-required");
        as(Role.COORDINATOR, "PATCH", concept).ifMatch(1).json(patch).send().expect(200);
        Answer stale = as(Role.COORDINATOR, "PATCH", concept)
                .ifMatch(1)
                .json(patch)
                .send()
                .expectProblem(412, "stale-version");
        assertThat(stale.json().at("/current/version").asInt()).isEqualTo(2);
        as(Role.COORDINATOR, "DELETE", concept).ifMatch(1).send().expectProblem(412, "stale-version");
        as(Role.COORDINATOR, "DELETE", concept).ifMatch(2).send().expect(204);
        visitor("GET", concept).send().expectProblem(404, "not-found");
        as(Role.COORDINATOR, "DELETE", "/api/concepts/water").ifMatch(0).send().expectProblem(409, "concept-shipped");
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() {
        Answer refused = as(Role.COORDINATOR, "POST", "/api/concepts")
                .json("{\"id\":\"No Slug\",\"terms\":{\"zh\":[\"水处理\",7]},\"colour\":1}")
                .send()
                .expectProblem(422, "invalid-input");
        assertThat(refused.json().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/terms/zh/1", "/colour");
        Answer taken = as(Role.COORDINATOR, "POST", "/api/concepts")
                .json("{\"id\":\"No Slug\",\"terms\":{\"zh\":[\"水处理\"]}}")
                .send()
                .expectProblem(422, "invalid-input");
        assertThat(taken.json().path("errors").findValuesAsString("code")).containsExactly("invalid-format");
        taken = as(Role.COORDINATOR, "POST", "/api/concepts")
                .json("{\"terms\":{\"zh\":[\"水处理\"]}}")
                .send()
                .expectProblem(422, "invalid-input");
        assertThat(taken.json().at("/homonyms/0/concept").asString()).isEqualTo("water-treatment");
    }

    @Test
    void listsWhatPeopleSearchedInVain() {
        person("/api/startups?q=" + encoded("  Zzqxkvw ")).send().expect(200);
        person("/api/startups?q=zzqxkvw").send().expect(200);
        person("/api/investors?q=zzqxkvw").send().expect(200);
        JsonNode noted = await().until(() -> noted("zzqxkvw"), items -> items.size() == 2)
                .getFirst();
        assertThat(noted.path("count").asInt()).isEqualTo(2);
        assertThat(noted.path("kind").asString()).isEqualTo("STARTUP");
        assertThat(noted.path("results").asInt()).isZero();
        as(
                        Role.COORDINATOR,
                        "DELETE",
                        "/api/unmatched-queries/" + noted.path("id").asString())
                .send()
                .expect(204);
        person("/api/startups?q=zzqxkvw").send().expect(200);
        afterEverythingBefore("blubberlast");
        assertThat(noted("zzqxkvw")).hasSize(1);
    }

    @Test
    void whatGetsAConceptLeavesTheList() {
        person("/api/startups?q=gnuwharf").send().expect(200);
        await().until(() -> noted("gnuwharf").size() == 1);
        as(Role.COORDINATOR, "POST", "/api/concepts")
                .json(Map.of("terms", Map.of("en", List.of("gnuwharf"))))
                .send()
                .expect(201);
        assertThat(noted("gnuwharf")).isEmpty();
    }

    @Test
    void notesNeitherProgramsNorHalfTypedWordsNorPeople() {
        startups.mergeImported(List.of(startup("2", "Zebrafax GmbH", "zebra")), "test");
        await().until(() -> found("zebrafax") == 1);
        person("/api/startups?q=oryxi&typing=true").send().expect(200);
        person("/api/startups?q=oryxbot")
                .header("Authorization", "Bearer " + people.of(Role.INVESTOR).token())
                .send();
        visitor("GET", "/api/startups?q=oryxcurl")
                .header("User-Agent", "curl/8")
                .send()
                .expect(200);
        visitor("GET", "/api/startups?q=oryxcrawler")
                .header("User-Agent", "Mozilla/5.0 (compatible; Examplebot/2.1)")
                .send()
                .expect(200);
        person("/api/startups?q=oryxelsewhere")
                .header("Sec-Fetch-Site", "cross-site")
                .send()
                .expect(200);
        person("/api/startups?q=" + encoded("oryx@example.com")).send().expect(200);
        person("/api/startups?q=" + encoded("oryx +972 54-123 4567")).send().expect(200);
        person("/api/startups?q=zebrafax").send().expect(200);
        person("/api/startups?q=" + encoded("Oryx".repeat(30))).send().expect(200);
        person("/api/startups?q=" + encoded("水处理")).send().expect(200);
        person("/api/startups?q=" + encoded("country:IL -oryxes")).send().expect(200);
        person("/api/startups?q=" + encoded("country:IL \"oryx phrase\""))
                .send()
                .expect(200);
        afterEverythingBefore("oryxlast");
        assertThat(noted("oryx"))
                .extracting(item -> item.path("text").asString())
                .containsExactlyInAnyOrder("oryx phrase", "oryxlast");
        assertThat(noted("zebrafax")).isEmpty();
        assertThat(noted("水处理")).isEmpty();
    }

    /** Searches are noted one after the other. */
    private void afterEverythingBefore(String last) {
        person("/api/startups?q=" + last).send().expect(200);
        await().until(() -> noted(last).size() == 1);
    }

    private Call person(String path) {
        return visitor("GET", path).header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0");
    }

    private List<JsonNode> noted(String start) {
        List<JsonNode> found = new ArrayList<>();
        @Nullable String cursor = "";
        while (cursor != null) {
            JsonNode page = as(Role.COORDINATOR, "GET", "/api/unmatched-queries" + cursor)
                    .send()
                    .expect(200)
                    .json();
            page.path("items").forEach(item -> {
                if (item.path("text").asString().startsWith(start)) {
                    found.add(item);
                }
            });
            cursor = page.path("next").isNull()
                    ? null
                    : "?cursor=" + page.path("next").asString();
        }
        return found;
    }

    private int found(String query) {
        return visitor("GET", "/api/startups?q=" + encoded(query))
                .send()
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ImportedStartup startup(String id, String name, String tagline) {
        Facts facts = new Facts(
                name, null, "IL", null, null, List.of(), List.of(), null, null, null, Set.of(), null, null, List.of());
        return new ImportedStartup(
                "vocabulary-it:" + id, null, null, facts, Map.of("tagline", Map.of("he", tagline)), Map.of(), "{}");
    }
}
