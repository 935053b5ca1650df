package org.keting.imports;

import static org.keting.accounts.Relation.OTHER;
import static org.keting.accounts.Relation.OWN;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Relation;
import org.keting.accounts.Role;
import org.keting.testing.Answer;
import org.keting.testing.Call;
import org.keting.testing.EndpointFixture;
import org.keting.testing.EndpointFixtures;
import org.keting.testing.Walker;

/** Imports for the permission walk. */
class ImportFixtures implements EndpointFixtures {

    private static final Set<Relation> OWN_OR_OTHER = EnumSet.of(OWN, OTHER);

    @Override
    public List<EndpointFixture> fixtures() {
        return List.of(
                new EndpointFixture(
                        "POST /api/imports/{plural:startups|investors}",
                        Set.of(Relation.NONE),
                        null,
                        (walker, relation) -> importing(walker)),
                new EndpointFixture("GET /api/imports/{id}", OWN_OR_OTHER, null, (w, r) -> done(w, r, "")),
                new EndpointFixture("GET /api/imports/{id}/lines", OWN_OR_OTHER, null, (w, r) -> done(w, r, "/lines")));
    }

    private static Call importing(Walker walker) {
        byte[] line = "{\"sourceId\":\"walk\",\"name\":\"Walk\",\"country\":\"IL\"}\n".getBytes(StandardCharsets.UTF_8);
        return walker.call("POST", "/api/imports/startups").body("application/x-ndjson", line);
    }

    /** Null where the caller may not import: such a caller has no import of their own. */
    private static @Nullable Call done(Walker walker, Relation relation, String rest) {
        Person importer = walker.owner(relation, Role.COORDINATOR);
        if (importer == null) {
            return null;
        }
        Answer answer = importing(walker).bearer(importer.token()).send();
        return answer.status() == 403
                ? null
                : walker.call("GET", "/api/imports/" + answer.json().path("id").asString() + rest);
    }
}
