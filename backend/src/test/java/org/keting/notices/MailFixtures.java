package org.keting.notices;

import static org.keting.accounts.Relation.OTHER;
import static org.keting.accounts.Relation.OWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Relation;
import org.keting.accounts.Role;
import org.keting.testing.Call;
import org.keting.testing.EndpointFixture;
import org.keting.testing.EndpointFixtures;
import org.keting.testing.Walker;

/** The mail that tells an owner of the publication, for the permission walk. */
class MailFixtures implements EndpointFixtures {

    @Override
    public List<EndpointFixture> fixtures() {
        return List.of(new EndpointFixture("GET /api/mails/{id}", EnumSet.of(OWN, OTHER), null, MailFixtures::mail));
    }

    private static @Nullable Call mail(Walker walker, Relation relation) {
        Person owner = walker.owner(relation, Role.FOUNDER);
        if (owner == null) {
            return null;
        }
        Map<String, Object> startup =
                Map.of("name", "Mail", "country", "IL", "texts", Map.of("tagline", Map.of("en", "A letter.")));
        String path = "/api/startups/"
                + walker.made(owner, "POST", "/api/startups", startup)
                        .json()
                        .path("id")
                        .asString();
        walker.made(owner, "POST", path + "/submission");
        walker.made(walker.coordinator(), "POST", path + "/publication");
        String id = walker.sent(walker.call("GET", "/api/mails").bearer(owner.token()))
                .json()
                .at("/items/0/id")
                .asString();
        return walker.call("GET", "/api/mails/" + id);
    }
}
