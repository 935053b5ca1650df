package org.keting.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keting.testing.HttpTest;
import tools.jackson.databind.JsonNode;

class ApiDescriptionIT extends HttpTest {

    @Test
    void describesEveryEndpointWithItsActionAndProblems() {
        JsonNode api = visitor("GET", "/api/openapi.json").send().expect(200).json();
        assertThat(api.path("openapi").asString()).startsWith("3.");
        assertThat(api.path("paths").propertyNames()).contains("/api/me", "/api/startups/{id}", "/api/living-rooms");
        assertThat(api.path("paths").properties())
                .allSatisfy(path -> assertThat(path.getKey()).startsWith("/api/"));
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    assertThat(operation.getValue().path("x-action").asString(""))
                            .as(name)
                            .isNotEmpty();
                    assertThat(operation
                                    .getValue()
                                    .at("/responses/default/content/application~1problem+json/schema/$ref")
                                    .asString(""))
                            .as(name)
                            .isEqualTo("#/components/schemas/Problem");
                }));
    }

    @Test
    void keepsTheCallerOutOfTheParameters() {
        String api = visitor("GET", "/api/openapi.json").send().text();
        assertThat(api).doesNotContain("\"name\":\"actor\"").doesNotContain("localhost");
    }
}
