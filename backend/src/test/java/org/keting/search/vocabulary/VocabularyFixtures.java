package org.keting.search.vocabulary;

import static org.keting.accounts.Relation.NONE;
import static org.keting.accounts.Relation.OTHER;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.keting.shared.ids.Ids;
import org.keting.testing.EndpointFixture;
import org.keting.testing.EndpointFixtures;
import org.keting.testing.Walker;
import tools.jackson.databind.JsonNode;

/** Concepts and unmatched queries for the permission walk. */
class VocabularyFixtures implements EndpointFixtures {

    @Override
    public List<EndpointFixture> fixtures() {
        return List.of(
                new EndpointFixture(
                        "GET /api/concepts/{id}",
                        EnumSet.of(OTHER),
                        null,
                        (walker, relation) -> walker.call("GET", concept(walker))),
                new EndpointFixture(
                        "PATCH /api/concepts/{id}",
                        EnumSet.of(NONE),
                        null,
                        (walker, relation) -> walker.call("PATCH", concept(walker))
                                .header("If-Match", "*")
                                .json(Map.of("terms", Map.of("de", List.of("Wort " + Ids.next()))))),
                new EndpointFixture(
                        "DELETE /api/concepts/{id}",
                        EnumSet.of(NONE),
                        null,
                        (walker, relation) ->
                                walker.call("DELETE", concept(walker)).header("If-Match", "*")),
                new EndpointFixture(
                        "DELETE /api/unmatched-queries/{id}",
                        EnumSet.of(NONE),
                        null,
                        (walker, relation) -> walker.call("DELETE", "/api/unmatched-queries/" + query(walker))));
    }

    private static String concept(Walker walker) {
        return "/api/concepts/"
                + walker.made(
                                walker.coordinator(),
                                "POST",
                                "/api/concepts",
                                Map.of("terms", Map.of("en", List.of("Walked past " + Ids.next()))))
                        .json()
                        .path("id")
                        .asString();
    }

    private static String query(Walker walker) {
        String text = "zyx" + Ids.next().replaceAll("[0-9-]", "");
        walker.sent(walker.call("GET", "/api/startups?q=" + text).header("User-Agent", "Mozilla/5.0"));
        return org.awaitility.Awaitility.await().until(() -> id(walker, text), id -> !id.isEmpty());
    }

    private static String id(Walker walker, String text) {
        JsonNode list = walker.sent(walker.call("GET", "/api/unmatched-queries")
                        .bearer(walker.coordinator().token()))
                .json();
        for (JsonNode item : list.path("items")) {
            if (item.path("text").asString().equals(text)) {
                return item.path("id").asString();
            }
        }
        return "";
    }
}
