package org.keting.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends odd requests to every operation and keeps what should not have come back. */
final class Fuzzer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LEAK = Pattern.compile("\\bat (org|java|tools|com)\\.[a-z]+\\.|Exception:");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI house;
    private final String token;
    private final Random random;
    private final OddInput odd;

    /**
     * @param token a bearer token that may do everything; every third request goes without it
     */
    Fuzzer(URI house, String token, long seed) {
        this.house = house;
        this.token = token;
        this.random = new Random(seed);
        this.odd = new OddInput(random);
    }

    List<Operation> operations() throws IOException, InterruptedException {
        HttpResponse<String> document = http.send(
                HttpRequest.newBuilder(house.resolve("/api/openapi.json")).build(), BodyHandlers.ofString());
        return Operation.of(JSON.readTree(document.body()));
    }

    /** What is wrong with the answers to this many requests: one line a finding, empty when all is well. */
    List<String> findings(Operation operation, int requests) throws IOException, InterruptedException {
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            HttpRequest request = request(operation);
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            complaint(response)
                    .ifPresent(complaint -> findings.add("%s %s: %s".formatted(operation, request.uri(), complaint)));
        }
        return findings;
    }

    private HttpRequest request(Operation operation) {
        String path = VARIABLE.matcher(operation.path()).replaceAll(variable -> encoded(odd.word()));
        StringBuilder query = new StringBuilder();
        for (String parameter : operation.parameters()) {
            if (random.nextBoolean()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter)
                        .append('=')
                        .append(encoded(odd.word()));
            }
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(house + path + query)).timeout(PATIENCE);
        if (random.nextInt(3) > 0) {
            request.header("Authorization", "Bearer " + token);
        }
        if (random.nextBoolean()) {
            request.header(
                    "If-Match", random.nextBoolean() ? "\"1\"" : odd.word().replaceAll("[^ -~]", "?"));
        }
        if (operation.contentTypes().isEmpty()) {
            return request.method(operation.method(), BodyPublishers.noBody()).build();
        }
        String type = random.nextInt(10) == 0
                ? "text/plain"
                : operation
                        .contentTypes()
                        .get(random.nextInt(operation.contentTypes().size()));
        return request.header("Content-Type", type.contains("*") ? "application/octet-stream" : type)
                .method(operation.method(), BodyPublishers.ofByteArray(odd.body(operation.members())))
                .build();
    }

    /** A path variable that is empty would be another path. */
    private static String encoded(String word) {
        String encoded = URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
        return encoded.isEmpty() ? "-" : encoded.substring(0, Math.min(encoded.length(), 2_000));
    }

    private static Optional<String> complaint(HttpResponse<String> response) {
        int status = response.statusCode();
        String body = response.body();
        if (LEAK.matcher(body).find()) {
            return Optional.of(status + " leaks its insides: " + shortened(body));
        }
        if (status == 503 && body.contains("translator-unavailable")) {
            return Optional.empty();
        }
        if (status >= 500) {
            return Optional.of(status + " " + shortened(body));
        }
        return status >= 400 ? problemComplaint(response, status, body) : Optional.empty();
    }

    private static Optional<String> problemComplaint(HttpResponse<String> response, int status, String body) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) {
            return Optional.of(status + " is no problem document but " + type + ": " + shortened(body));
        }
        try {
            JsonNode problem = JSON.readTree(body);
            boolean complete = problem.path("type").asString("").startsWith("/problems/")
                    && problem.path("status").asInt(0) == status
                    && !problem.path("title").asString("").isEmpty();
            return complete ? Optional.empty() : Optional.of(status + " is incomplete: " + shortened(body));
        } catch (JacksonException e) {
            return Optional.of(status + " is not JSON: " + shortened(body));
        }
    }

    private static String shortened(String body) {
        return body.length() > 300 ? body.substring(0, 300) + "…" : body;
    }
}
