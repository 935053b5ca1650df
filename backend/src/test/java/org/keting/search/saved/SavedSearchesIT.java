package org.keting.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Role;
import org.keting.testing.Answer;
import org.keting.testing.HttpTest;
import tools.jackson.databind.JsonNode;

/** Saved searches over HTTP. */
class SavedSearchesIT extends HttpTest {

    @Test
    void savesChangesListsAndDeletes() {
        Person investor = people.somebody(Role.INVESTOR, null);
        Answer saved = save(
                investor,
                Map.of("name", " 水处理\n", "kind", "STARTUP", "query", "?q=水 处理&country=IL&cursor=x&size=5&reader=zh"));
        saved.expect(201);
        JsonNode json = saved.json();
        String path = "/api/saved-searches/" + json.path("id").asString();
        assertThat(saved.header("Location")).isEqualTo(path);
        assertThat(saved.header("ETag")).isEqualTo("\"1\"");
        assertThat(json.path("name").asString()).isEqualTo("水处理");
        assertThat(json.path("query").asString()).isEqualTo("q=%E6%B0%B4%20%E5%A4%84%E7%90%86&country=IL");
        assertThat(json.path("alerts").asString()).isEqualTo("DAILY");
        assertThat(json.path("link").asString())
                .isEqualTo("/startups?" + json.path("query").asString());
        assertThat(json.path("nextAlertAt").asString()).isNotBlank();
        assertThat(json.path("lastAlert").isNull()).isTrue();

        as(investor, "PATCH", path).json(Map.of("name", "x")).send().expectProblem(428, "version-required");
        Answer changed = as(investor, "PATCH", path)
                .ifMatch(1)
                .json(Map.of("alerts", "OFF", "query", "q=water"))
                .send()
                .expect(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().path("nextAlertAt").isNull()).isTrue();
        assertThat(changed.json().path("name").asString()).isEqualTo("水处理");
        as(investor, "PATCH", path)
                .ifMatch(1)
                .json(Map.of("name", "late"))
                .send()
                .expectProblem(412, "stale-version");

        assertThat(list(investor).path("items").findValuesAsString("query")).containsExactly("q=water");
        assertThat(as(investor, "GET", path + "/matches")
                        .send()
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        as(investor, "DELETE", path).send().expect(204);
        as(investor, "GET", path).send().expectProblem(404, "not-found");
        as(investor, "PATCH", path).ifMatch(2).json(Map.of("name", "x")).send().expectProblem(404, "not-found");
        assertThat(list(investor).path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\":\"\",\"kind\":\"STARTUP\",\"query\":\"\"}', /name",
        "'{\"name\":\"\\u0000\",\"kind\":\"STARTUP\",\"query\":\"\"}', /name",
        "'{\"name\":\"x\",\"query\":\"\"}', /kind",
        "'{\"name\":\"x\",\"kind\":\"STARTUP\"}', /query",
        "'{\"name\":\"x\",\"kind\":\"STARTUP\",\"query\":\"sort=upwards\"}', /query",
        "'{\"name\":\"x\",\"kind\":\"STARTUP\",\"query\":\"q=100%\"}', /query",
    })
    void saysWhatIsWrong(String body, String pointer) {
        Answer refused = as(Role.INVESTOR, "POST", "/api/saved-searches")
                .json(body)
                .send()
                .expectProblem(422, "invalid-input");
        assertThat(refused.json().path("errors").findValuesAsString("pointer")).containsExactly(pointer);
    }

    @Test
    void keepsFiftyForEverybody() {
        Person collector = people.somebody(Role.INVESTOR, null);
        for (int i = 0; i < SavedSearches.MOST; i++) {
            save(collector, Map.of("name", "n" + i, "kind", "INVESTOR", "query", "", "alerts", "OFF"))
                    .expect(201);
        }
        Map<String, Object> another = Map.of("name", "one more", "kind", "INVESTOR", "query", "");
        save(collector, another).expectProblem(409, "too-many-saved-searches");
        JsonNode items = list(collector).path("items");
        assertThat(items.findValuesAsString("name")).hasSize(50).startsWith("n49", "n48");
        as(collector, "DELETE", "/api/saved-searches/" + items.get(7).path("id").asString())
                .send()
                .expect(204);
        save(collector, another).expect(201);
    }

    @Test
    void areSeenByTheirOwnersOnly() {
        Person owner = people.somebody(Role.INVESTOR, null);
        String path = "/api/saved-searches/"
                + save(owner, Map.of("name", "mine", "kind", "STARTUP", "query", "q=x"))
                        .json()
                        .path("id")
                        .asString();
        for (Role role : List.of(Role.INVESTOR, Role.COORDINATOR, Role.OPERATOR)) {
            Person other = people.somebody(role, null);
            as(other, "GET", path).send().expectProblem(404, "not-found");
            as(other, "DELETE", path).send().expectProblem(404, "not-found");
            assertThat(list(other).path("items")).isEmpty();
        }
        visitor("GET", "/api/saved-searches").send().expectProblem(401, "sign-in-required");
    }

    private Answer save(Person person, Map<String, Object> wish) {
        return as(person, "POST", "/api/saved-searches").json(wish).send();
    }

    private JsonNode list(Person person) {
        return as(person, "GET", "/api/saved-searches").send().expect(200).json();
    }
}
