package org.keting.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keting.accounts.FixturePeople.Person;
import org.keting.testing.HttpTest;
import tools.jackson.databind.JsonNode;

class MeIT extends HttpTest {

    @Test
    void knowsVisitorsAndPeople() {
        assertThat(visitor("GET", "/api/me")
                        .send()
                        .expect(200)
                        .json()
                        .path("account")
                        .isNull())
                .isTrue();
        JsonNode account =
                as(Role.JUROR, "GET", "/api/me").send().expect(200).json().path("account");
        assertThat(account.path("roles").get(0).asString()).isEqualTo("JUROR");
        assertThat(account.path("zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(bootstrap("GET", "/api/me").send().json().at("/account/id").asString())
                .isEqualTo("bootstrap");
    }

    @Test
    void changesOnlyWhatIsGiven() {
        Person person = people.somebody(Role.FOUNDER, null);
        JsonNode changed = as(person, "PATCH", "/api/me")
                .json(Map.of("displayName", " Noa Levi ", "zone", "Asia/Jerusalem"))
                .send()
                .expect(200)
                .json()
                .path("account");
        assertThat(changed.path("displayName").asString()).isEqualTo("Noa Levi");
        assertThat(changed.path("zone").asString()).isEqualTo("Asia/Jerusalem");
        assertThat(changed.path("language").asString()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"displayName,' '", "language,tlh_x", "language,''", "zone,Asia/Qingdao", "zone,+08:00"})
    void refusesWhatMakesNoSense(String field, String value) {
        JsonNode problem = as(Role.VIEWER, "PATCH", "/api/me")
                .json(Map.of(field, value))
                .send()
                .expectProblem(422, "invalid-input")
                .json();
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/" + field);
    }

    @Test
    void mintsTokensOnceAndRevokesThem() {
        Person person = people.somebody(Role.COORDINATOR, null);
        JsonNode minted = as(person, "POST", "/api/me/tokens")
                .json(Map.of("name", "nightly import", "scopes", List.of("READ", "IMPORT"), "expiresInDays", 30))
                .send()
                .expect(201)
                .json();
        String secret = minted.path("token").asString();
        JsonNode caller =
                visitor("GET", "/api/probe/actor").bearer(secret).send().json();
        assertThat(caller.path("account").asString()).isEqualTo(person.id().value());
        assertThat(caller.path("scopes").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("READ", "IMPORT");

        String listing = as(person, "GET", "/api/me/tokens").send().expect(200).text();
        assertThat(listing).contains("nightly import").doesNotContain(secret);

        String path = "/api/me/tokens/" + minted.path("id").asString();
        as(Role.OPERATOR, "DELETE", path).send().expectProblem(404, "not-found");
        as(person, "DELETE", path).send().expect(204);
        visitor("GET", "/api/probe/actor").bearer(secret).send().expectProblem(401, "sign-in-required");
    }

    @Test
    void holdsTokensToTheirScopes() {
        Person person = people.somebody(Role.VIEWER, null);
        String readOnly = people.token(person.id(), EnumSet.of(Scope.READ));
        visitor("GET", "/api/me/tokens").bearer(readOnly).send().expect(200);
        visitor("PATCH", "/api/me").bearer(readOnly).json("{}").send().expectProblem(403, "not-allowed");
    }

    @Test
    void refusesTokensThatLastTooLong() {
        as(Role.VIEWER, "POST", "/api/me/tokens")
                .json(Map.of("name", "x", "scopes", List.of("READ"), "expiresInDays", 366))
                .send()
                .expectProblem(422, "invalid-input");
    }
}
