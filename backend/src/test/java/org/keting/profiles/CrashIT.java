package org.keting.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a crash between two writes leaves behind, and what the next start makes of it. */
class CrashIT extends ProfilesHttpTest {

    @Autowired
    private StartupStore store;

    @Autowired
    private Relay relay;

    @Autowired
    private Claims claims;

    private List<String> notices(Person person) {
        JsonNode items =
                as(person, "GET", "/api/notices").send().expect(200).json().path("items");
        return items.findValuesAsString("kind");
    }

    /** As the publication writes it, but nobody told anybody. */
    private String publishedInSilence(Person owner) {
        Sheet draft = Samples.draft(UUID.randomUUID().toString())
                .withStanding(Standing.draftOf(owner.id().value(), owner.id().value() + "|1", Samples.NOW));
        store.insert(draft);
        for (Step step : List.of(Step.SUBMIT, Step.PUBLISH)) {
            Lifecycle.Request request = new Lifecycle.Request(step, "Ana", "", Samples.NOW);
            store.change(
                    draft.key(), sheet -> ((Move.Taken) Lifecycle.take(Blueprints.STARTUP, sheet, request)).sheet());
        }
        return draft.key();
    }

    @Test
    void tellsOnceWhatACrashLeftUntold() {
        Person owner = founder();
        String key = publishedInSilence(owner);
        assertThat(notices(owner)).isEmpty();
        relay.deliverWhatACrashLeft();
        assertThat(notices(owner)).containsExactly("profile-published");
        assertThat(as(owner, "GET", "/api/me")
                        .send()
                        .json()
                        .at("/account/roles")
                        .toString())
                .contains(Role.FOUNDER.name());
        assertThat(store.sheet(key).orElseThrow().outbox()).isEmpty();
    }

    @Test
    void tellsNobodyTwiceWhenTheCrashCameAfterTelling() {
        Person owner = founder();
        Sheet untold = store.sheet(publishedInSilence(owner)).orElseThrow();
        relay.deliver(untold);
        relay.deliver(untold);
        assertThat(notices(owner)).containsExactly("profile-published");
    }

    @Test
    void letsClaimsFollowAProfileThatWasGivenAwayBeforeTheCrash() {
        String path = imported();
        String key = path.substring(path.lastIndexOf('/') + 1);
        Person winner = founder();
        Person other = founder();
        Sheet sheet = store.sheet(key).orElseThrow();
        ClaimId won = claims.request(sheet, winner.id(), "Ours.").id();
        ClaimId lost = claims.request(sheet, other.id(), "Mine.").id();
        store.change(key, s -> s.withStanding(s.standing().ownedBy(winner.id().value(), Samples.NOW)));
        claims.settleWhatIsLeft();
        assertThat(claims.find(won).state()).isEqualTo(Claim.State.APPROVED);
        assertThat(claims.find(lost).state()).isEqualTo(Claim.State.REJECTED);
        assertThat(claims.find(lost).reason()).isEqualTo(Claims.OVERTAKEN);
        assertThat(notices(other)).containsExactly("claim-rejected");
    }
}
