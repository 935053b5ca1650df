package org.keting.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.testing.Answer;
import org.keting.testing.HttpTest;

class ProblemsIT extends HttpTest {

    @Test
    void flattensParamsAndErrorsIntoTheDocument() {
        Answer answer = visitor("GET", "/api/probe/failures?how=stale").send().expectProblem(412, "stale-version");
        assertThat(answer.json().path("detail").asString()).isEqualTo("Somebody was faster.");
        assertThat(answer.json().path("instance").asString()).isEqualTo("/api/probe/failures");
        assertThat(answer.json().at("/current/version").asInt()).isEqualTo(7);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/name");
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mistake", "error"})
    void tellsOnlyAnIncidentNumberOfOurMistakes(String how) {
        Answer answer = visitor("GET", "/api/probe/failures?how=" + how).send().expectProblem(500, "internal-error");
        assertThat(answer.json().path("incident").asString()).isNotEmpty();
        assertThat(answer.text())
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .doesNotContain("org.keting");
    }

    @Test
    void says503WhenTheDatabaseIsAway() {
        Answer answer = visitor("GET", "/api/probe/failures?how=database").send();
        answer.expectProblem(503, "database-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.text()).doesNotContain("secret");
    }

    @Test
    void namesEachInvalidField() {
        Answer answer = visitor("POST", "/api/probe/bodies")
                .json("{'name':' ','level':12,'parts':[{'label':'much too long'}]}".replace('\'', '"'))
                .send()
                .expectProblem(422, "invalid-input");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("pointer").asString() + " "
                                + e.path("code").asString()))
                .containsExactlyInAnyOrder("/name required", "/level too-large", "/parts/0/label too-long");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"name":                    | 400 | malformed-json |           |
                    nonsense                    | 400 | malformed-json |           |
                    [1]                         | 422 | invalid-input  |           | wrong-type
                    {"name":"a","level":"high"} | 422 | invalid-input  | /level    | wrong-type
                    {"name":"a","level":1e999}  | 422 | invalid-input  | /level    | wrong-type
                    {"name":{"x":1}}            | 422 | invalid-input  | /name     | wrong-type
                    {"name":"a","relay":"UP"}   | 422 | invalid-input  | /relay    | unknown-value
                    {"name":"a","parts":[7]}    | 422 | invalid-input  | /parts/0  | wrong-type
                    """)
    void explainsBodiesThatCannotBeRead(String body, int status, String slug, String pointer, String code) {
        Answer answer = visitor("POST", "/api/probe/bodies").json(body).send().expectProblem(status, slug);
        if (code != null) {
            assertThat(answer.json().at("/errors/0/pointer").asString("")).isEqualTo(pointer == null ? "" : pointer);
            assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        }
        assertThat(answer.text()).doesNotContain("java.").doesNotContain("org.keting");
    }

    @Test
    void refusesDeepNestingAndEndlessNumbers() {
        visitor("POST", "/api/probe/bodies")
                .json("{\"deep\":" + "[".repeat(20_000))
                .send()
                .expectProblem(400, "malformed-json");
        String endless = "{\"name\":\"a\",\"level\":" + "9".repeat(20_000) + "}";
        visitor("POST", "/api/probe/bodies").json(endless).send().expectProblem(400, "malformed-json");
    }

    @Test
    void explainsParameters() {
        visitor("GET", "/api/probe/numbers").send().expectProblem(400, "invalid-parameter");
        visitor("GET", "/api/probe/numbers?number=x").send().expectProblem(400, "invalid-parameter");
        Answer answer = visitor("GET", "/api/probe/numbers?number=12").send().expectProblem(400, "invalid-parameter");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("number");
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("too-large");
    }

    @Test
    void answersWhatDoesNotExistOrIsNotSupported() {
        visitor("GET", "/api/nowhere").send().expectProblem(404, "not-found");
        visitor("GET", "/api/probe/nowhere/at/all").send().expectProblem(404, "not-found");
        Answer wrongMethod = visitor("DELETE", "/api/probe/bodies").send().expectProblem(405, "method-not-allowed");
        assertThat(wrongMethod.header("Allow")).contains("POST");
        visitor("POST", "/api/probe/bodies")
                .body("text/csv", "a,b".getBytes())
                .send()
                .expectProblem(415, "unsupported-media-type");
        visitor("GET", "/api/probe/actor").header("Accept", "image/png").send().expectProblem(406, "not-acceptable");
    }

    @Test
    void keepsToProblemsWhenTheClientAcceptsSomethingElse() {
        visitor("GET", "/api/probe/failures?how=stale")
                .header("Accept", "image/png")
                .send()
                .expectProblem(412, "stale-version");
        visitor("GET", "/api/nowhere").header("Accept", "text/html").send().expectProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/probe/%2e%2e/x", "/api//probe", "/api/probe;x=1/actor", "/api/%00", "/api/a%2Fb"})
    void makesProblemsOfSuspiciousPaths(String path) {
        Answer answer = visitor("GET", path).send();
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void knowsTheCaller() {
        assertThat(visitor("GET", "/api/probe/actor")
                        .send()
                        .json()
                        .path("account")
                        .asString())
                .isEqualTo("null");
        assertThat(bootstrap("GET", "/api/probe/actor")
                        .send()
                        .json()
                        .path("account")
                        .asString())
                .isEqualTo("bootstrap");
        bootstrap("GET", "/api/probe/operators-only").send().expect(200);
        visitor("GET", "/api/probe/operators-only").send().expectProblem(401, "sign-in-required");
        visitor("GET", "/api/probe/actor").bearer("wrong").send().expectProblem(401, "sign-in-required");
    }
}
