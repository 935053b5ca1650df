package org.keting.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keting.accounts.FixturePeople.Person;
import org.keting.testing.Answer;
import org.keting.testing.HttpTest;
import tools.jackson.databind.JsonNode;

class InvitationsIT extends HttpTest {

    private Answer invite(Person inviter, Role role, Map<String, String> scope) {
        Map<String, Object> wish = new HashMap<>(scope);
        wish.put("email", "guest@example.test");
        wish.put("role", role);
        return as(inviter, "POST", "/api/invitations").json(wish).send();
    }

    private String organisation(Person founder) {
        return as(founder, "POST", "/api/organisations")
                .json(Map.of("name", "Blue Whale 蓝鲸", "country", "CN"))
                .send()
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private static String token(Answer invited) {
        String link = invited.expect(201).json().path("link").asString();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @Test
    void leadsIntoAnOrganisation() {
        Person member = people.somebody(Role.INVESTOR, null);
        String organisation = organisation(member);
        Answer invited = invite(member, Role.INVESTOR, Map.of("organisation", organisation));
        assertThat(invited.json().path("link").asString()).startsWith(base() + "/join/");
        String path = "/api/invitations/" + token(invited);

        JsonNode seen = visitor("GET", path).send().expect(200).json();
        assertThat(seen.at("/organisation/name").asString()).isEqualTo("Blue Whale 蓝鲸");
        assertThat(seen.path("state").asString()).isEqualTo("OPEN");
        assertThat(seen.has("email")).isFalse();
        visitor("POST", path + "/acceptance").send().expectProblem(401, "sign-in-required");

        Person guest = people.somebody(Role.VIEWER, null);
        as(guest, "POST", path + "/acceptance").send().expect(204);
        as(guest, "POST", path + "/acceptance").send().expect(204);
        JsonNode me = as(guest, "GET", "/api/me").send().json().path("account");
        assertThat(me.path("roles").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("VIEWER", "INVESTOR");
        assertThat(me.at("/organisations/0/id").asString()).isEqualTo(organisation);

        Person latecomer = people.somebody(Role.VIEWER, null);
        as(latecomer, "POST", path + "/acceptance").send().expectProblem(410, "invitation-closed");
        JsonNode members = as(guest, "GET", "/api/organisations/" + organisation + "/members")
                .send()
                .json();
        assertThat(members.path("items")).hasSize(2);
    }

    @Test
    void closesWhenRevoked() {
        Person coordinator = people.of(Role.COORDINATOR);
        Answer invited = invite(coordinator, Role.FOUNDER, Map.of());
        String id = invited.json().path("id").asString();
        as(Role.FOUNDER, "DELETE", "/api/invitations/" + id).send().expectProblem(404, "not-found");
        as(coordinator, "DELETE", "/api/invitations/" + id).send().expect(204);
        String path = "/api/invitations/" + token(invited);
        assertThat(visitor("GET", path).send().json().path("state").asString()).isEqualTo("REVOKED");
        as(Role.VIEWER, "POST", path + "/acceptance").send().expectProblem(410, "invitation-closed");
        assertThat(as(coordinator, "GET", "/api/invitations").send().text())
                .contains(id)
                .doesNotContain(token(invited));
    }

    @Test
    void letsNobodyHandOnMoreThanTheyHave() {
        Person founder = people.somebody(Role.FOUNDER, null);
        String own = organisation(founder);
        invite(founder, Role.FOUNDER, Map.of()).expectProblem(403, "not-allowed");
        invite(founder, Role.INVESTOR, Map.of("organisation", own)).expectProblem(403, "not-allowed");
        invite(founder, Role.COORDINATOR, Map.of("organisation", own)).expectProblem(403, "not-allowed");
        invite(founder, Role.FOUNDER, Map.of("organisation", own)).expect(201);
        invite(people.of(Role.COORDINATOR), Role.OPERATOR, Map.of()).expectProblem(403, "not-allowed");
        String others = organisation(people.of(Role.INVESTOR));
        invite(founder, Role.VIEWER, Map.of("organisation", others)).expectProblem(403, "not-allowed");
        invite(people.of(Role.COORDINATOR), Role.VIEWER, Map.of("organisation", "none"))
                .expectProblem(422, "invalid-input");
    }

    @Test
    void makesCoordinatorsOfOneLivingRoom() {
        Person guest = people.somebody(Role.VIEWER, null);
        Answer invited = invite(people.of(Role.OPERATOR), Role.COORDINATOR, Map.of("livingRoom", "eu"));
        as(guest, "POST", "/api/invitations/" + token(invited) + "/acceptance")
                .send()
                .expect(204);
        JsonNode me = as(guest, "GET", "/api/me").send().json();
        assertThat(me.at("/account/livingRooms/0").asString()).isEqualTo("eu");
        invite(people.of(Role.OPERATOR), Role.COORDINATOR, Map.of("livingRoom", "atlantis"))
                .expectProblem(422, "invalid-input");
    }

    @Test
    void editsOrganisationsByVersion() {
        Person member = people.somebody(Role.INVESTOR, null);
        String path = "/api/organisations/" + organisation(member);
        as(member, "PATCH", path).json(Map.of("name", "A")).send().expectProblem(428, "version-required");
        Answer changed = as(member, "PATCH", path)
                .ifMatch(1)
                .json(Map.of("country", "SG"))
                .send()
                .expect(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().path("name").asString()).isEqualTo("Blue Whale 蓝鲸");
        as(member, "PATCH", path).ifMatch(1).json(Map.of("name", "B")).send().expectProblem(412, "stale-version");
        as(Role.JUROR, "GET", path).send().expectProblem(404, "not-found");
        as(Role.COORDINATOR, "GET", path).send().expect(200);
        as(member, "DELETE", path + "/members/" + member.id()).send().expect(204);
        as(member, "GET", path).send().expectProblem(404, "not-found");
    }
}
