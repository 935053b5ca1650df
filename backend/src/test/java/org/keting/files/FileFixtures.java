package org.keting.files;

import static org.keting.accounts.Relation.OTHER;
import static org.keting.accounts.Relation.OWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Relation;
import org.keting.accounts.Role;
import org.keting.testing.Answer;
import org.keting.testing.Call;
import org.keting.testing.EndpointFixture;
import org.keting.testing.EndpointFixtures;
import org.keting.testing.Walker;

/** A logo of a published start-up for the permission walk. */
class FileFixtures implements EndpointFixtures {

    @Override
    public List<EndpointFixture> fixtures() {
        return List.of(new EndpointFixture("GET /api/files/{id}", EnumSet.of(OWN, OTHER), null, FileFixtures::logo));
    }

    private static @Nullable Call logo(Walker walker, Relation relation) {
        Person owner = walker.owner(relation, Role.FOUNDER);
        if (owner == null) {
            return null;
        }
        Map<String, Object> startup =
                Map.of("name", "Logo", "country", "IL", "texts", Map.of("tagline", Map.of("en", "A sign.")));
        String id = walker.made(owner, "POST", "/api/startups", startup)
                .json()
                .path("id")
                .asString();
        String path = "/api/startups/" + id;
        Answer withLogo = walker.sent(walker.call("PUT", path + "/logo")
                .bearer(owner.token())
                .header("If-Match", "*")
                .body("image/png", Samples.png(8, 8)));
        walker.made(owner, "POST", path + "/submission");
        walker.made(walker.coordinator(), "POST", path + "/publication");
        return walker.call("GET", withLogo.json().at("/media/logo/url").asString());
    }
}
