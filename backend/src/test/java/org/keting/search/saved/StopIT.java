package org.keting.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Role;
import org.keting.shared.ids.LinkToken;
import org.keting.testing.Answer;
import org.keting.testing.HttpTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Ending alerts by the link in a mail. */
class StopIT extends HttpTest {

    private static final byte[] ONE_CLICK = "List-Unsubscribe=One-Click".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private SavedSearchStore store;

    @Test
    void looksDoNotStopAndOneClickDoes() {
        Person owner = people.somebody(Role.INVESTOR, null);
        String path = saved(owner);
        String link = link(path, Instant.now().plus(Duration.ofDays(1)));

        Answer page = visitor("GET", link).header("Accept", "text/html").send().expect(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text())
                .contains("<form method=\"post\">", "&lt;b&gt;water")
                .doesNotContain("<b>");
        assertThat(alerts(owner, path)).isEqualTo("DAILY");

        visitor("POST", link)
                .body("application/x-www-form-urlencoded", ONE_CLICK)
                .send()
                .expect(200);
        assertThat(alerts(owner, path)).isEqualTo("OFF");
        visitor("POST", link).send().expect(200);
        assertThat(as(owner, "GET", path).send().json().path("version").asInt()).isEqualTo(2);

        as(owner, "PATCH", path)
                .ifMatch(2)
                .json(Map.of("alerts", "DAILY"))
                .send()
                .expect(200);
        as(owner, "POST", link).send().expect(200); // an old mail's link stops them again
        assertThat(alerts(owner, path)).isEqualTo("OFF");
    }

    @Test
    void onlyTheSearchsOwnUnexpiredLinksStop() {
        Person owner = people.somebody(Role.INVESTOR, null);
        String path = saved(owner);
        String other = saved(owner);
        String link = link(path, Instant.now().plus(Duration.ofDays(1)));
        String expired = link(path, Instant.now().minus(Duration.ofDays(1)));
        for (String wrong : List.of(expired, link.replace(path, other), path + "/stops/x", link + "x")) {
            visitor("GET", wrong).send().expectProblem(404, "not-found");
            visitor("POST", wrong).send().expectProblem(404, "not-found");
        }
        assertThat(alerts(owner, path)).isEqualTo("DAILY");
        assertThat(alerts(owner, other)).isEqualTo("DAILY");
        visitor("POST", link).header("Sec-Fetch-Site", "cross-site").send().expectProblem(403, "foreign-origin");
    }

    private String saved(Person owner) {
        return as(owner, "POST", "/api/saved-searches")
                .json(Map.of("name", "<b>water", "kind", "STARTUP", "query", "q=water"))
                .send()
                .expect(201)
                .header("Location");
    }

    private String alerts(Person owner, String path) {
        return as(owner, "GET", path).send().expect(200).json().path("alerts").asString();
    }

    /** A link as an alert makes it. */
    private String link(String path, Instant until) {
        LinkToken token = LinkToken.random();
        SavedSearch search = store.find(new SavedSearchId(path.substring(path.lastIndexOf('/') + 1)))
                .orElseThrow();
        AlertState.LastAlert alert = new AlertState.LastAlert(until, until, 1L, List.of());
        AlertState.News news = new AlertState.News("stop-it:" + token.hash(), 1L, "", "", "", "");
        AlertState told = search.alert().telling(alert, news, new AlertState.StopLink(token.hash(), until));
        AlertState state = new AlertState(
                told.number() + 1,
                told.since(),
                told.told(),
                told.lookedAt(),
                told.dueAt(),
                told.last(),
                told.stops(),
                List.of());
        assertThat(store.replace(search, search.with(state))).isTrue();
        return path + "/stops/" + token.text();
    }
}
