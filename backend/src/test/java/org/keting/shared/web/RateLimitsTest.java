package org.keting.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.web.LimitSettings.Rate;
import org.keting.shared.web.RateLimits.Kind;
import org.springframework.util.unit.DataSize;

class RateLimitsTest {

    private static final Rate TWO_PER_MINUTE = new Rate(3, 2, Duration.ofMinutes(1));

    private final HandTurnedClock clock = new HandTurnedClock();
    private final RateLimits limits = new RateLimits(
            new LimitSettings(DataSize.ofMegabytes(1), List.of(), TWO_PER_MINUTE, TWO_PER_MINUTE, TWO_PER_MINUTE),
            clock);

    @Test
    void refusesTheCallAfterTheBurstAndSaysWhenToComeBack() {
        takeThree("a");
        assertThatThrownBy(() -> limits.take(Kind.API, "a"))
                .isInstanceOfSatisfying(ProblemException.class, exceeded -> {
                    assertThat(exceeded.type()).isEqualTo(CommonProblem.TOO_MANY_REQUESTS);
                    assertThat(exceeded.params()).containsEntry("retryAfter", 31L);
                });
    }

    @Test
    void fillsUpAgainWithTime() {
        takeThree("a");
        clock.pass(Duration.ofSeconds(30));
        limits.take(Kind.API, "a");
        assertThatThrownBy(() -> limits.take(Kind.API, "a")).isInstanceOf(ProblemException.class);
    }

    @Test
    void countsCallersAndKindsApart() {
        takeThree("a");
        assertThatCode(() -> takeThree("b")).doesNotThrowAnyException();
        assertThatCode(() -> limits.take(Kind.SIGN_IN, "a")).doesNotThrowAnyException();
    }

    private void takeThree(String caller) {
        for (int i = 0; i < 3; i++) {
            limits.take(Kind.API, caller);
        }
    }

    private static final class HandTurnedClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T04:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
