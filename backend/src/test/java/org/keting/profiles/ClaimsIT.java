package org.keting.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Role;
import org.keting.testing.Answer;
import tools.jackson.databind.JsonNode;

class ClaimsIT extends ProfilesHttpTest {

    private String claim(Person claimant, String path) {
        Answer answer = as(claimant, "POST", path + "/claims")
                .json(Map.of("message", "It is ours."))
                .send()
                .expect(201);
        return "/api/claims/" + answer.json().path("id").asString();
    }

    private String state(Person claimant) {
        return as(claimant, "GET", "/api/claims?mine=true")
                .send()
                .expect(200)
                .json()
                .at("/items/0/state")
                .asString();
    }

    @Test
    void givesAnUnclaimedProfileToWhoAskedForIt() {
        String path = imported();
        Person claimant = founder();
        assertThat(read(claimant, path).path("canClaim").asBoolean()).isTrue();
        String claim = claim(claimant, path);
        as(claimant, "POST", path + "/claims")
                .json(Map.of("message", "Hello?"))
                .send()
                .expectProblem(409, "claim-already-open");
        Person coordinator = coordinator("israel");
        assertThat(as(coordinator, "GET", "/api/claims?state=OPEN").send().text())
                .contains(claim.substring(12));
        assertThat(as(coordinator, "GET", "/api/reviews").send().text()).contains(claim.substring(12));
        as(coordinator("eu"), "POST", claim + "/approval").send().expectProblem(404, "not-found");
        as(claimant, "POST", claim + "/approval").send().expectProblem(403, "not-allowed");
        assertThat(as(coordinator, "POST", claim + "/approval")
                        .send()
                        .expect(200)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("APPROVED");
        JsonNode mine = read(claimant, path);
        assertThat(mine.path("mine").asBoolean()).isTrue();
        assertThat(mine.path("canEdit").asBoolean()).isTrue();
        assertThat(mine.path("claimed").asBoolean()).isTrue();
        assertThat(as(claimant, "GET", "/api/me")
                        .send()
                        .json()
                        .at("/account/roles")
                        .toString())
                .contains("FOUNDER");
        as(founder(), "POST", path + "/claims")
                .json(Map.of("message", "Mine!"))
                .send()
                .expectProblem(409, "profile-already-claimed");
        patch(claimant, path, mine.path("version").asLong())
                .json(Map.of("city", "Jaffa"))
                .send()
                .expect(200);
    }

    @Test
    void givesAProfileToOneOfManyWhenApprovalsRace() throws Exception {
        String path = imported();
        List<Person> claimants = new ArrayList<>();
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            claimants.add(founder());
            claims.add(claim(claimants.getLast(), path));
        }
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Answer>> approvals = new ArrayList<>();
            for (String claim : claims) {
                approvals.add(threads.submit(
                        () -> as(Role.COORDINATOR, "POST", claim + "/approval").send()));
            }
            for (Future<Answer> approval : approvals) {
                answers.add(approval.get());
            }
        }
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(5);
        assertThat(claimants)
                .filteredOn(person -> state(person).equals("APPROVED"))
                .hasSize(1);
        assertThat(claimants)
                .filteredOn(person -> state(person).equals("REJECTED"))
                .hasSize(5);
        assertThat(claimants)
                .filteredOn(person -> read(person, path).path("mine").asBoolean())
                .hasSize(1)
                .allMatch(person -> state(person).equals("APPROVED"));
    }

    @Test
    void rejectsWithAReasonAndLetsTheClaimantAskAgain() {
        String path = imported();
        Person claimant = founder();
        String claim = claim(claimant, path);
        as(Role.COORDINATOR, "POST", claim + "/rejection").json("{}").send().expectProblem(422, "invalid-input");
        as(Role.COORDINATOR, "POST", claim + "/rejection")
                .json(Map.of("reason", "Who are you?"))
                .send()
                .expect(200);
        as(Role.COORDINATOR, "POST", claim + "/approval").send().expectProblem(409, "claim-decided");
        assertThat(read(claimant, path).path("claimed").asBoolean()).isFalse();
        String second = claim(claimant, path);
        as(founder(), "POST", second + "/withdrawal").send().expectProblem(404, "not-found");
        as(claimant, "POST", second + "/withdrawal").send().expect(200);
        as(claimant, "POST", second + "/withdrawal").send().expectProblem(409, "claim-decided");
    }

    @Test
    void givesAProfileToWhoFollowsTheLinkFirst() {
        String path = imported();
        Person early = founder();
        claim(early, path);
        as(founder(), "POST", path + "/claim-invitations")
                .json(Map.of("email", "ana@lamp.example"))
                .send()
                .expectProblem(403, "not-allowed");
        as(Role.COORDINATOR, "POST", path + "/claim-invitations")
                .json(Map.of("email", "no address"))
                .send()
                .expectProblem(422, "invalid-input");
        String link = as(coordinator("israel"), "POST", path + "/claim-invitations")
                .json(Map.of("email", "ana@lamp.example"))
                .send()
                .expect(201)
                .json()
                .path("link")
                .asString();
        String invitation = "/api/claim-invitations/" + link.substring("/claim/".length());
        assertThat(visitor("GET", invitation)
                        .send()
                        .expect(200)
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("Lamp");
        visitor("POST", invitation + "/acceptance").send().expectProblem(401, "sign-in-required");
        Person invited = founder();
        as(invited, "POST", invitation + "/acceptance").send().expect(200);
        as(invited, "POST", invitation + "/acceptance").send().expect(200);
        assertThat(read(invited, path).path("mine").asBoolean()).isTrue();
        assertThat(state(early)).isEqualTo("REJECTED");
        as(founder(), "POST", invitation + "/acceptance").send().expectProblem(410, "claim-link-used");
        visitor("GET", "/api/claim-invitations/guessed").send().expectProblem(404, "not-found");
    }

    @Test
    void claimsOnlyWhatIsPublishedAndNobodys() {
        Person owner = founder();
        String path = draft(owner);
        as(founder(), "POST", path + "/claims")
                .json(Map.of("message", "Mine!"))
                .send()
                .expectProblem(404, "not-found");
        as(owner, "POST", path + "/claims")
                .json(Map.of("message", "Mine!"))
                .send()
                .expectProblem(403, "not-allowed");
        visitor("POST", imported() + "/claims")
                .json(Map.of("message", "Mine!"))
                .send()
                .expectProblem(401, "sign-in-required");
    }
}
