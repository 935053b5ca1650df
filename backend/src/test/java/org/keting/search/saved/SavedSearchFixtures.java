package org.keting.search.saved;

import static org.keting.accounts.Relation.OTHER;
import static org.keting.accounts.Relation.OWN;

import java.util.ArrayList;
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

/** Saved searches for the permission walk. That a mail's link needs no sign-in is shown by {@link StopIT}. */
class SavedSearchFixtures implements EndpointFixtures {

    @Override
    public List<EndpointFixture> fixtures() {
        List<EndpointFixture> all = new ArrayList<>();
        add(all, "GET", "");
        add(all, "PATCH", "");
        add(all, "DELETE", "");
        add(all, "GET", "/matches");
        for (String method : List.of("GET", "POST")) {
            // nobody here has a mail, so there is only the link that is none
            all.add(new EndpointFixture(
                    method + " /api/saved-searches/{id}/stops/{token}",
                    EnumSet.noneOf(Relation.class),
                    null,
                    (walker, relation) -> null));
        }
        return all;
    }

    private static void add(List<EndpointFixture> all, String method, String rest) {
        all.add(new EndpointFixture(
                method + " /api/saved-searches/{id}" + rest,
                EnumSet.of(OWN, OTHER),
                null,
                (walker, relation) -> call(walker, relation, method, rest)));
    }

    private static @Nullable Call call(Walker walker, Relation relation, String method, String rest) {
        Person owner = walker.owner(relation, Role.INVESTOR);
        if (owner == null) {
            return null;
        }
        String id = walker.made(
                        owner,
                        "POST",
                        "/api/saved-searches",
                        Map.of("name", "Water", "kind", "STARTUP", "query", "q=water"))
                .json()
                .path("id")
                .asString();
        Call call = walker.call(method, "/api/saved-searches/" + id + rest);
        return method.equals("PATCH") ? call.header("If-Match", "*").json(Map.of("name", "More water")) : call;
    }
}
