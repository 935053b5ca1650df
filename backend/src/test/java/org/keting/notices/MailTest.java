package org.keting.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keting.notices.SampleMails.MONDAY;
import static org.keting.notices.SampleMails.SETTINGS;
import static org.keting.notices.SampleMails.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MailTest {

    @Test
    void comesUpAgainWhenItsSenderDies() {
        Mail claimed = mail("en").claimed(MONDAY, SETTINGS);
        assertThat(claimed.state()).isEqualTo(MailState.PENDING);
        assertThat(claimed.isDue(MONDAY.plus(Duration.ofMinutes(5)).minusMillis(1)))
                .isFalse();
        assertThat(claimed.isDue(MONDAY.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void isNeverDueAgainOnceSentOrRefused() {
        Mail claimed = mail("en").claimed(MONDAY, SETTINGS);
        assertThat(claimed.sent(MONDAY).isDue(Instant.MAX)).isFalse();
        assertThat(claimed.refused("no such person").isDue(Instant.MAX)).isFalse();
        assertThat(Mail.stored("dana@example.org", "en").isDue(Instant.MAX)).isFalse();
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureAndGivesUpAfterTwoDays() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = MONDAY;
        Mail mail = mail("en");
        while (mail.state() == MailState.PENDING) {
            mail = mail.claimed(now, SETTINGS).failed("no answer", MONDAY, now, SETTINGS);
            if (mail.dueAt() != null) {
                pauses.add(Duration.between(now, mail.dueAt()));
                now = Objects.requireNonNull(mail.dueAt());
            }
        }
        assertThat(pauses.subList(0, 11))
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.failure()).isEqualTo("no answer");
        assertThat(Duration.between(MONDAY, now)).isBetween(Duration.ofHours(42), Duration.ofHours(48));
    }
}
