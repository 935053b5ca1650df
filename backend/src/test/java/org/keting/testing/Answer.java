package org.keting.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** The first header of this name, or an empty string. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Passes when this is a problem document of this kind and status. */
    public Answer expectProblem(int status, String slug) {
        assertThat(status()).as(text()).isEqualTo(status);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(json().path("type").asString()).isEqualTo("/problems/" + slug);
        assertThat(json().path("status").asInt()).isEqualTo(status);
        return this;
    }

    public Answer expect(int status) {
        assertThat(status()).as(text()).isEqualTo(status);
        return this;
    }
}
