package org.keting.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Role;
import org.keting.testing.Answer;
import tools.jackson.databind.JsonNode;

class ProfilesIT extends ProfilesHttpTest {

    @Test
    void createsADraftThatOnlyItsOwnerAndTheLivingRoomSee() {
        Person owner = founder();
        String path = draft(owner);
        JsonNode mine = read(owner, path);
        assertThat(mine.path("status").asString()).isEqualTo("DRAFT");
        assertThat(mine.path("livingRoom").asString()).isEqualTo("israel");
        assertThat(mine.path("mine").asBoolean()).isTrue();
        assertThat(mine.path("sectors").isArray()).isTrue();
        assertThat(mine.path("city").isNull()).isTrue();
        assertThat(mine.at("/provenance/name/by").asString())
                .isEqualTo(owner.id().value());
        assertThat(mine.at("/completeness/missing").size()).isPositive();
        as(coordinator("israel"), "GET", path).send().expect(200);
        as(coordinator("japan"), "GET", path).send().expectProblem(404, "not-found");
        as(founder(), "GET", path).send().expectProblem(404, "not-found");
        visitor("GET", path).send().expectProblem(404, "not-found");
        assertThat(as(owner, "GET", "/api/startups/mine")
                        .send()
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(mine.path("id").asString());
    }

    @Test
    void keepsNobodyWithMoreDraftsThanFive() throws Exception {
        Person owner = founder();
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                answers.add(threads.submit(() -> as(owner, "POST", "/api/startups")
                        .json(Map.of("name", "Lamp"))
                        .send()));
            }
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
        as(owner, "POST", "/api/startups").json(Map.of("name", "Lamp")).send().expectProblem(409, "too-many-drafts");
        as(owner, "POST", "/api/investors").json(Map.of("name", "Fund")).send().expect(201);
    }

    @Test
    void saysWhichFieldsAreWrong() {
        Answer answer = as(founder(), "POST", "/api/startups")
                .json("{\"name\":\"Lamp\",\"trl\":12,\"texts\":{\"tagline\":{\"en\":7}}}")
                .send()
                .expectProblem(422, "invalid-input");
        assertThat(answer.json().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/trl", "/texts/tagline/en");
        as(founder(), "POST", "/api/startups").json("[]").send().expectProblem(422, "invalid-input");
        as(founder(), "POST", "/api/startups").json("{\"name\":").send().expectProblem(400, "malformed-json");
    }

    @Test
    void wantsTheVersionThatAnEditIsMadeFor() {
        Person owner = founder();
        String path = draft(owner);
        as(owner, "PATCH", path).json(Map.of("city", "Haifa")).send().expectProblem(428, "version-required");
        Answer edited =
                patch(owner, path, 1).json(Map.of("city", "Haifa")).send().expect(200);
        assertThat(edited.header("ETag")).isEqualTo("\"2\"");
        assertThat(edited.json().path("updatedAt").asString())
                .isEqualTo(edited.json().path("confirmedAt").asString())
                .isGreaterThan(edited.json().path("createdAt").asString());
        Answer stale =
                patch(owner, path, 1).json(Map.of("city", "Jaffa")).send().expectProblem(412, "stale-version");
        assertThat(stale.json().at("/current/version").asInt()).isEqualTo(2);
        assertThat(stale.json().at("/current/city").asString()).isEqualTo("Haifa");
        assertThat(stale.json().at("/current/canEdit").asBoolean()).isTrue();
        patch(founder(), path, 2).json(Map.of("city", "Jaffa")).send().expectProblem(404, "not-found");
        patch(founder(), published(founder()), 3)
                .json(Map.of("city", "Jaffa"))
                .send()
                .expectProblem(403, "not-allowed");
        visitor("PATCH", path).ifMatch(2).json(Map.of("city", "Jaffa")).send().expectProblem(401, "sign-in-required");
    }

    @Test
    void takesAMergePatch() {
        Person owner = founder();
        String path = draft(owner);
        Answer answer = as(owner, "PATCH", path)
                .ifMatch(1)
                .body("application/merge-patch+json", "{\"country\":\"JP\",\"trl\":7}".getBytes())
                .send()
                .expect(200);
        assertThat(answer.json().path("trl").asInt()).isEqualTo(7);
        assertThat(answer.json().path("livingRoom").asString())
                .as("follows the country")
                .isEqualTo("japan");
        Answer unchanged = patch(owner, path, 2).json(Map.of("trl", 7)).send().expect(200);
        assertThat(unchanged.json().path("version").asInt()).isEqualTo(2);
    }

    /** Every editor changes a field of their own and, on 412, applies the change to what is there by then. */
    @Test
    void losesNothingWhenManyEditAtOnce() throws Exception {
        Person owner = founder();
        String path = draft(owner);
        List<String> languages = List.of("en", "he", "zh", "ja", "de", "fr", "it", "es");
        try (ExecutorService threads = Executors.newFixedThreadPool(languages.size())) {
            List<Future<?>> editors = new ArrayList<>();
            for (String language : languages) {
                editors.add(threads.submit(() -> editUntilWritten(owner, path, language)));
            }
            for (Future<?> editor : editors) {
                editor.get();
            }
        }
        JsonNode profile = read(owner, path);
        for (String language : languages) {
            assertThat(profile.at("/texts/advantages/" + language + "/value").asString())
                    .isEqualTo("third " + language);
        }
        assertThat(profile.path("version").asInt()).isEqualTo(1 + 3 * languages.size());
    }

    private void editUntilWritten(Person owner, String path, String language) {
        JsonNode known = read(owner, path);
        for (String word : List.of("first", "second", "third")) {
            Map<String, ?> patch = Map.of("texts", Map.of("advantages", Map.of(language, word + " " + language)));
            Answer answer = patch(owner, path, known.path("version").asLong())
                    .json(patch)
                    .send();
            while (answer.status() == 412) {
                known = answer.json().path("current");
                answer = patch(owner, path, known.path("version").asLong())
                        .json(patch)
                        .send();
            }
            known = answer.expect(200).json();
        }
    }

    @Test
    void leadsADraftThroughTheReview() {
        Person owner = founder();
        Person coordinator = coordinator("israel");
        String path = draft(owner);
        as(owner, "POST", path + "/publication").send().expectProblem(403, "not-allowed");
        as(coordinator, "POST", path + "/publication").send().expectProblem(409, "profile-not-there-yet");
        as(owner, "POST", path + "/submission").send().expect(200);
        assertThat(as(coordinator, "GET", "/api/reviews").send().expect(200).text())
                .contains(path.substring(4));
        assertThat(as(coordinator("japan"), "GET", "/api/reviews").send().text())
                .doesNotContain(path.substring(4));
        as(coordinator, "POST", path + "/return")
                .json(Map.of("comment", " "))
                .send()
                .expectProblem(422, "invalid-input");
        as(coordinator, "POST", path + "/return")
                .json(Map.of("comment", "Whose light?"))
                .send()
                .expect(200);
        assertThat(read(owner, path).path("reviewComment").asString()).isEqualTo("Whose light?");
        as(owner, "POST", path + "/submission").send().expect(200);
        as(coordinator("eu"), "POST", path + "/publication").send().expectProblem(404, "not-found");
        Answer published = as(coordinator, "POST", path + "/publication").send().expect(200);
        assertThat(published.json().path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(visitor("GET", path)
                        .send()
                        .expect(200)
                        .json()
                        .path("claimed")
                        .asBoolean())
                .isTrue();
        assertThat(as(owner, "GET", "/api/me")
                        .send()
                        .json()
                        .at("/account/roles")
                        .toString())
                .contains("FOUNDER");
        as(owner, "POST", path + "/confirmation").send().expect(200);
        as(owner, "POST", path + "/withdrawal").send().expect(200);
        visitor("GET", path).send().expectProblem(404, "not-found");
    }

    @Test
    void wantsSomethingToRead() {
        Person owner = founder();
        String path = as(owner, "POST", "/api/investors")
                .json(Map.of("name", "Fund"))
                .send()
                .expect(201)
                .header("Location");
        Answer answer = as(owner, "POST", path + "/submission").send().expectProblem(422, "profile-incomplete");
        assertThat(answer.json().path("oneOf").toString()).contains("thesis");
    }

    @Test
    void showsSectionsToTheirAudience() {
        Person owner = founder();
        String path = published(owner);
        patch(owner, path, read(owner, path).path("version").asLong())
                .json(Map.of(
                        "teamSize", Map.of("min", 3),
                        "seeking", List.of("PILOT"),
                        "audiences", Map.of("TEXTS", "SIGNED_IN", "TEAM", "INVESTORS", "SEEKING", "OWNERS"),
                        "texts", Map.of("tagline", Map.of("en", "Light"))))
                .send()
                .expect(200);
        JsonNode visitor = visitor("GET", path).send().expect(200).json();
        assertThat(visitor.path("hidden").toString()).isEqualTo("[\"TEXTS\",\"TEAM\",\"SEEKING\"]");
        assertThat(visitor.path("teamSize").isNull()).isTrue();
        assertThat(visitor.path("texts").has("description")).isFalse();
        assertThat(visitor.at("/texts/tagline/en/value").asString()).isEqualTo("Light");
        assertThat(visitor.at("/texts/tagline/en/by").isNull())
                .as("whose account it was")
                .isTrue();
        JsonNode investor = read(people.of(Role.INVESTOR), path);
        assertThat(investor.path("hidden").toString()).isEqualTo("[\"SEEKING\"]");
        assertThat(investor.at("/teamSize/min").asInt()).isEqualTo(3);
        assertThat(read(coordinator("israel"), path).path("hidden").isEmpty()).isTrue();
    }

    @Test
    void letsCoordinatorsHelpWithUnclaimedProfiles() {
        String path = imported();
        Person coordinator = coordinator("israel");
        Answer edited =
                patch(coordinator, path, 1).json(Map.of("city", "Jaffa")).send().expect(200);
        assertThat(edited.json().at("/provenance/city/origin").asString()).isEqualTo("ADVISER");
        assertThat(edited.json().at("/provenance/name/by").asString()).isEqualTo("a list");
        assertThat(edited.json().path("claimed").asBoolean()).isFalse();
        patch(coordinator("japan"), path, 2).json(Map.of("city", "Akko")).send().expectProblem(403, "not-allowed");
    }

    @Test
    void hidesWhatDoesNotExistLikeWhatIsNotShown() {
        Person someone = founder();
        for (String kind : List.of("startups", "investors")) {
            for (String id : List.of("nothing", "%00", "a$b.c", "x".repeat(500))) {
                as(someone, "GET", "/api/" + kind + "/" + id).send();
            }
            as(someone, "GET", "/api/" + kind + "/nothing").send().expectProblem(404, "not-found");
            as(someone, "POST", "/api/" + kind + "/nothing/submission").send().expectProblem(404, "not-found");
        }
    }

    @Test
    void saysThatThereIsNoTranslator() {
        Person owner = founder();
        String path = draft(owner);
        assertThat(visitor("GET", "/api/translator")
                        .send()
                        .expect(200)
                        .json()
                        .path("available")
                        .asBoolean())
                .isFalse();
        Map<String, String> wish = Map.of("field", "description", "from", "en", "to", "he");
        as(owner, "POST", path + "/translations").json(wish).send().expectProblem(503, "translator-unavailable");
        as(owner, "POST", path + "/translations")
                .json(Map.of("field", "description", "from", "de", "to", "he"))
                .send()
                .expectProblem(422, "invalid-input");
        as(founder(), "POST", path + "/translations").json(wish).send().expectProblem(404, "not-found");
    }
}
