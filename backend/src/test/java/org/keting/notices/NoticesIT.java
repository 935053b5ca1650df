package org.keting.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Role;
import org.keting.testing.HttpTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class NoticesIT extends HttpTest {

    @Autowired
    private Notices notices;

    @Test
    void listsNoticesAndMarksThemAsRead() {
        Person dana = people.somebody(Role.FOUNDER, null);
        for (int i = 1; i <= 25; i++) {
            tell(dana, i);
        }
        JsonNode first = as(dana, "GET", "/api/notices").send().expect(200).json();
        assertThat(first.path("unread").asInt()).isEqualTo(25);
        assertThat(first.path("items").size()).isEqualTo(20);
        JsonNode latest = first.at("/items/0");
        assertThat(latest.path("kind").asString()).isEqualTo("claim-approved");
        assertThat(latest.at("/params/startup").asString()).isEqualTo("Start-up 25");
        assertThat(latest.path("link").asString()).isEqualTo("/startups/25");
        assertThat(latest.path("readAt").isNull()).isTrue();

        JsonNode second = as(
                        dana, "GET", "/api/notices?cursor=" + first.path("next").asString())
                .send()
                .expect(200)
                .json();
        assertThat(second.path("items").size()).isEqualTo(5);
        assertThat(second.path("next").isNull()).isTrue();

        as(dana, "POST", "/api/notices/readings")
                .json(Map.of("upTo", first.at("/items/1/id").asString()))
                .send()
                .expect(204);
        JsonNode after = as(dana, "GET", "/api/notices").send().json();
        assertThat(after.path("unread").asInt()).isEqualTo(1);
        assertThat(after.at("/items/0/readAt").isNull()).isTrue();
        assertThat(after.at("/items/1/readAt").asString()).endsWith("Z");
    }

    @Test
    void keepsNoticesToTheirRecipient() {
        Person dana = people.somebody(Role.FOUNDER, null);
        Person eve = people.somebody(Role.OPERATOR, null);
        tell(dana, 1);
        String id =
                as(dana, "GET", "/api/notices").send().json().at("/items/0/id").asString();
        assertThat(as(eve, "GET", "/api/notices").send().json().path("items").size())
                .isZero();
        as(eve, "POST", "/api/notices/readings").json(Map.of("upTo", id)).send().expectProblem(404, "not-found");
        visitor("GET", "/api/notices").send().expectProblem(401, "sign-in-required");
        visitor("GET", "/api/mails").send().expectProblem(401, "sign-in-required");
    }

    @Test
    void refusesWhatMakesNoSense() {
        Person dana = people.somebody(Role.FOUNDER, null);
        as(dana, "GET", "/api/notices?cursor=%22").send().expectProblem(400, "invalid-parameter");
        as(dana, "GET", "/api/notices?cursor=x.-5").send().expect(200);
        as(dana, "GET", "/api/notices?cursor=x.9223372036854775807").send().expect(200);
        as(dana, "POST", "/api/notices/readings").json("{}").send().expectProblem(422, "invalid-input");
        as(dana, "POST", "/api/notices/readings").json("{\"upTo\":1}").send().expectProblem(404, "not-found");
    }

    @Test
    void showsKeptMailsToTheirReaderAndToTheOperator() {
        Person dana = people.somebody(Role.FOUNDER, null);
        Person eve = people.somebody(Role.COORDINATOR, null);
        tell(dana, 7);
        JsonNode own = as(dana, "GET", "/api/mails").send().expect(200).json();
        assertThat(own.path("items").size()).isEqualTo(1);
        assertThat(own.at("/items/0/subject").asString()).isEqualTo("The profile of Start-up 7 is yours");
        assertThat(own.at("/items/0/state").asString()).isEqualTo("STORED");

        String path = "/api/mails/" + own.at("/items/0/id").asString();
        JsonNode mail = as(dana, "GET", path).send().expect(200).json();
        assertThat(mail.path("text").asString()).contains("/startups/7");
        assertThat(mail.path("html").asString()).startsWith("<!doctype html>");
        as(Role.OPERATOR, "GET", path).send().expect(200);
        assertThat(as(Role.OPERATOR, "GET", "/api/mails").send().expect(200).text())
                .contains("Start-up 7");
        as(eve, "GET", path).send().expectProblem(404, "not-found");
        assertThat(as(eve, "GET", "/api/mails").send().json().path("items").size())
                .isZero();
    }

    private void tell(Person person, int number) {
        notices.tell(new Notice(
                "test:" + person.id() + ":" + number,
                person.id(),
                NoticeKind.CLAIM_APPROVED,
                Map.of("startup", "Start-up " + number),
                "/startups/" + number));
    }
}
