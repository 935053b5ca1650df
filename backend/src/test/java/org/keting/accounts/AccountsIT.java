package org.keting.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keting.accounts.FixturePeople.Person;
import org.keting.testing.HttpTest;
import tools.jackson.databind.JsonNode;

class AccountsIT extends HttpTest {

    @Test
    void letsOperatorsGrantRolesAndLivingRooms() {
        Person person = people.somebody(Role.VIEWER, null);
        String path = "/api/accounts/" + person.id() + "/roles";
        Map<String, Object> wish = Map.of("roles", List.of("COORDINATOR", "JUROR"), "livingRooms", List.of("japan"));
        as(Role.COORDINATOR, "PUT", path).json(wish).send().expectProblem(403, "not-allowed");
        as(person, "PUT", path).json(wish).send().expectProblem(403, "not-allowed");
        JsonNode view =
                as(Role.OPERATOR, "PUT", path).json(wish).send().expect(200).json();
        assertThat(view.path("roles").valueStream().map(JsonNode::asString)).containsExactly("JUROR", "COORDINATOR");
        assertThat(view.path("livingRooms").get(0).asString()).isEqualTo("japan");
    }

    @Test
    void refusesUnknownRolesAndRooms() {
        String path = "/api/accounts/" + people.of(Role.VIEWER).id() + "/roles";
        as(Role.OPERATOR, "PUT", path)
                .json(Map.of("roles", List.of("KING")))
                .send()
                .expectProblem(422, "invalid-input");
        as(Role.OPERATOR, "PUT", path)
                .json(Map.of("roles", List.of("JUROR"), "livingRooms", List.of("atlantis")))
                .send()
                .expectProblem(422, "invalid-input");
        as(Role.OPERATOR, "PUT", "/api/accounts/nobody/roles")
                .json(Map.of("roles", List.of("JUROR")))
                .send()
                .expectProblem(404, "not-found");
    }

    @Test
    void findsPeopleByPartOfTheirNameAndTakesPatternsLiterally() {
        people.of(Role.INTERPRETER);
        JsonNode found = as(Role.COORDINATOR, "GET", "/api/accounts?q=INTERPRETER-")
                .send()
                .expect(200)
                .json();
        assertThat(found.path("items")).isNotEmpty();
        JsonNode none = as(Role.COORDINATOR, "GET", "/api/accounts?q=.*")
                .send()
                .expect(200)
                .json();
        assertThat(none.path("items")).isEmpty();
        JsonNode odd = as(Role.COORDINATOR, "GET", "/api/accounts?q=INTERPRETER%00-")
                .send()
                .expect(200)
                .json();
        assertThat(odd.path("items")).isEmpty();
    }

    @Test
    void pagesThroughEverybodyOnce() {
        for (int i = 0; i < 60; i++) {
            people.somebody(Role.VIEWER, null);
        }
        JsonNode first = as(Role.OPERATOR, "GET", "/api/accounts").send().json();
        String next = first.path("next").asString();
        JsonNode second =
                as(Role.OPERATOR, "GET", "/api/accounts?cursor=" + next).send().json();
        assertThat(first.path("items")).hasSize(50);
        assertThat(second.path("items")).isNotEmpty();
        assertThat(second.path("items").get(0).path("id").asString()).isGreaterThan(next);
    }

    @Test
    void welcomesInSixLanguages() {
        JsonNode rooms =
                visitor("GET", "/api/living-rooms").send().expect(200).json().path("items");
        assertThat(rooms.valueStream().map(room -> room.path("id").asString())).contains("eu", "israel", "japan");
        rooms.forEach(room -> {
            assertThat(room.path("names").propertyNames()).contains("zh", "en", "he", "ja", "de", "fr");
            assertThat(room.path("welcome").propertyNames()).contains("zh", "en", "he", "ja", "de", "fr");
        });
    }
}
