package org.keting.profiles;

import static org.keting.accounts.Relation.INVITED;
import static org.keting.accounts.Relation.OTHER;
import static org.keting.accounts.Relation.OWN;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Relation;
import org.keting.accounts.Role;
import org.keting.shared.ids.Ids;
import org.keting.testing.Answer;
import org.keting.testing.Call;
import org.keting.testing.EndpointFixture;
import org.keting.testing.EndpointFixtures;
import org.keting.testing.Walker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Profiles, claims and invitations to claim for the permission walk. All belong to the Israel living room. */
class ProfileFixtures implements EndpointFixtures {

    private static final String ROOM = "israel";
    private static final Set<Relation> OWN_OR_OTHER = EnumSet.of(OWN, OTHER);
    private static final byte[] NO_MEDIA = {1, 2, 3};

    @Override
    public List<EndpointFixture> fixtures() {
        List<EndpointFixture> all = new ArrayList<>();
        for (String kind : List.of("startups", "investors")) {
            onProfile(all, kind, "GET", "", Map.of());
            onProfile(all, kind, "GET", "/terms", Map.of()); // the search's, of the same objects
            onProfile(all, kind, "GET", "/similar", Map.of());
            onProfile(all, kind, "PATCH", "", Map.of("city", "Haifa"));
            for (String step : List.of("submission", "publication", "withdrawal", "confirmation")) {
                onProfile(all, kind, "POST", "/" + step, Map.of());
            }
            onProfile(all, kind, "POST", "/return", Map.of("comment", "Please say more."));
            onProfile(all, kind, "POST", "/claims", Map.of("message", "It is ours."));
            onProfile(all, kind, "POST", "/claim-invitations", Map.of("email", "founder@example.test"));
            onProfile(all, kind, "POST", "/translations", Map.of("field", "tagline", "from", "en", "to", "he"));
            for (String slot : List.of("logo", "deck", "video")) {
                onProfile(all, kind, "PUT", "/" + slot, NO_MEDIA);
                onProfile(all, kind, "DELETE", "/" + slot, Map.of());
            }
        }
        for (String decision : List.of("approval", "rejection", "withdrawal")) {
            all.add(new EndpointFixture(
                    "POST /api/claims/{id}/" + decision, OWN_OR_OTHER, ROOM, (w, r) -> claim(w, r, decision)));
        }
        all.add(new EndpointFixture(
                "GET /api/claim-invitations/{token}", Set.of(INVITED), ROOM, (w, r) -> link(w, "GET", "")));
        all.add(new EndpointFixture(
                "POST /api/claim-invitations/{token}/acceptance",
                Set.of(INVITED),
                ROOM,
                (w, r) -> link(w, "POST", "/acceptance")));
        return all;
    }

    private static void onProfile(List<EndpointFixture> all, String kind, String method, String rest, Object body) {
        String endpoint = method + " /api/" + kind + "/{id}" + rest;
        all.add(new EndpointFixture(endpoint, OWN_OR_OTHER, ROOM, (walker, relation) -> {
            Person owner = walker.owner(relation, Role.FOUNDER);
            if (owner == null) {
                return null;
            }
            Call call =
                    walker.call(method, published(walker, kind, owner) + rest).header("If-Match", "*");
            return body instanceof byte[] bytes ? call.body("application/octet-stream", bytes) : call.json(body);
        }));
    }

    /** The path of somebody's published profile. */
    static String published(Walker walker, String kind, Person owner) {
        String text = kind.equals("startups") ? "tagline" : "thesis";
        Map<String, Object> profile = Map.of(
                "name",
                "Fixture " + Ids.next(),
                "country",
                "IL",
                "livingRoom",
                ROOM,
                "texts",
                Map.of(text, Map.of("en", "A sentence to stand for many.")));
        Answer created = walker.made(owner, "POST", "/api/" + kind, profile);
        String path = "/api/" + kind + "/" + created.json().path("id").asString();
        walker.made(owner, "POST", path + "/submission");
        walker.made(walker.coordinator(), "POST", path + "/publication");
        return path;
    }

    private static String unclaimed(Walker walker) {
        String line = "{\"sourceId\":\"fixture-" + Ids.next() + "\",\"name\":\"Fixture\",\"country\":\"IL\"}\n";
        Person importer = walker.people().somebody(Role.COORDINATOR, null); // an account may run few imports at once
        Answer done = walker.sent(walker.call("POST", "/api/imports/startups")
                .bearer(importer.token())
                .body("application/x-ndjson", line.getBytes(StandardCharsets.UTF_8)));
        Answer report = walker.sent(
                walker.call("GET", done.json().path("report").asString()).bearer(importer.token()));
        JsonNode outcome =
                JsonMapper.shared().readTree(report.text().lines().findFirst().orElseThrow());
        return "/api/startups/" + outcome.path("id").asString();
    }

    private static @Nullable Call claim(Walker walker, Relation relation, String decision) {
        Person claimant = walker.owner(relation, Role.FOUNDER);
        if (claimant == null) {
            return null;
        }
        Answer claim = walker.made(claimant, "POST", unclaimed(walker) + "/claims", Map.of("message", "It is ours."));
        String path = "/api/claims/" + claim.json().path("id").asString() + "/" + decision;
        return walker.call("POST", path).json(Map.of("reason", "Somebody else's."));
    }

    private static Call link(Walker walker, String method, String rest) {
        Answer invited = walker.made(
                walker.coordinator(),
                "POST",
                unclaimed(walker) + "/claim-invitations",
                Map.of("email", "founder@example.test"));
        String link = invited.json().path("link").asString();
        return walker.call(method, "/api/claim-invitations" + link.substring(link.lastIndexOf('/')) + rest);
    }
}
