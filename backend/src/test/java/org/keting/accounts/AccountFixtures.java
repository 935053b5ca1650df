package org.keting.accounts;

import static org.keting.accounts.Relation.INVITED;
import static org.keting.accounts.Relation.NONE;
import static org.keting.accounts.Relation.OTHER;
import static org.keting.accounts.Relation.OWN;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.FixturePeople.Person;
import org.keting.testing.Answer;
import org.keting.testing.Call;
import org.keting.testing.EndpointFixture;
import org.keting.testing.EndpointFixtures;
import org.keting.testing.Walker;

/** Accounts, organisations, invitations and tokens for the permission walk. */
class AccountFixtures implements EndpointFixtures {

    private static final Set<Relation> OWN_OR_OTHER = EnumSet.of(OWN, OTHER);

    @Override
    public List<EndpointFixture> fixtures() {
        return List.of(
                of("PUT /api/accounts/{id}/roles", OWN_OR_OTHER, AccountFixtures::roles),
                of("GET /api/organisations/{id}", OWN_OR_OTHER, (w, r) -> organisation(w, r, "GET", "")),
                of("PATCH /api/organisations/{id}", OWN_OR_OTHER, (w, r) -> organisation(w, r, "PATCH", "")),
                of(
                        "GET /api/organisations/{id}/members",
                        OWN_OR_OTHER,
                        (w, r) -> organisation(w, r, "GET", "/members")),
                of(
                        "DELETE /api/organisations/{id}/members/{account}",
                        OWN_OR_OTHER,
                        (w, r) -> organisation(w, r, "DELETE", "/members/somebody")),
                of("GET /api/invitations/{token}", Set.of(INVITED), (w, r) -> link(w, "GET", "")),
                of(
                        "POST /api/invitations/{token}/acceptance",
                        Set.of(INVITED),
                        (w, r) -> link(w, "POST", "/acceptance")),
                of("POST /api/invitations", EnumSet.of(OWN, OTHER, NONE), AccountFixtures::inviting),
                of("DELETE /api/invitations/{id}", OWN_OR_OTHER, AccountFixtures::invitation),
                of("DELETE /api/me/tokens/{id}", OWN_OR_OTHER, AccountFixtures::token));
    }

    private static EndpointFixture of(String endpoint, Set<Relation> relations, EndpointFixture.Preparation making) {
        return new EndpointFixture(endpoint, relations, null, making);
    }

    private static @Nullable Call roles(Walker walker, Relation relation) {
        Person person = walker.owner(relation, Role.VIEWER);
        return person == null
                ? null
                : walker.call("PUT", "/api/accounts/" + person.id() + "/roles")
                        .json(Map.of("roles", List.of("VIEWER")));
    }

    private static @Nullable Call organisation(Walker walker, Relation relation, String method, String rest) {
        Person owner = walker.owner(relation, Role.FOUNDER);
        if (owner == null) {
            return null;
        }
        Call call = walker.call(method, "/api/organisations/" + organisation(walker, owner) + rest);
        return method.equals("PATCH") ? call.ifMatch(1).json(Map.of("name", "Changed")) : call;
    }

    private static String organisation(Walker walker, Person owner) {
        return walker.made(owner, "POST", "/api/organisations", Map.of("name", "Harbour", "country", "CN"))
                .json()
                .path("id")
                .asString();
    }

    private static Call link(Walker walker, String method, String rest) {
        String link = invited(walker, walker.coordinator()).json().path("link").asString();
        return walker.call(method, "/api/invitations" + link.substring(link.lastIndexOf('/')) + rest);
    }

    private static @Nullable Call inviting(Walker walker, Relation relation) {
        Map<String, String> wish = new HashMap<>(Map.of("email", "guest@example.test", "role", "VIEWER"));
        if (relation != NONE) {
            Person owner = walker.owner(relation, Role.FOUNDER);
            if (owner == null) {
                return null;
            }
            wish.put("organisation", organisation(walker, owner));
        }
        return walker.call("POST", "/api/invitations").json(wish);
    }

    private static @Nullable Call invitation(Walker walker, Relation relation) {
        Person inviter = walker.owner(relation, Role.FOUNDER);
        return inviter == null
                ? null
                : walker.call(
                        "DELETE",
                        "/api/invitations/"
                                + invited(walker, inviter).json().path("id").asString());
    }

    private static Answer invited(Walker walker, Person inviter) {
        String organisation = organisation(walker, inviter);
        Map<String, String> wish =
                Map.of("email", "guest@example.test", "role", "VIEWER", "organisation", organisation);
        return walker.made(inviter, "POST", "/api/invitations", wish);
    }

    private static @Nullable Call token(Walker walker, Relation relation) {
        Person owner = walker.owner(relation, Role.VIEWER);
        if (owner == null) {
            return null;
        }
        Map<String, Object> wish = Map.of("name", "x", "scopes", List.of("READ"), "expiresInDays", 1);
        String id = walker.made(owner, "POST", "/api/me/tokens", wish)
                .json()
                .path("id")
                .asString();
        return walker.call("DELETE", "/api/me/tokens/" + id);
    }
}
