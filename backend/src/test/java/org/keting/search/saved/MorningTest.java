package org.keting.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorningTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "Asia/Shanghai,    08:00, 2026-11-24T00:00:00Z, 2026-11-25T00:00:00Z, the next morning",
        "Asia/Shanghai,    08:00, 2026-11-23T22:59:00Z, 2026-11-25T00:00:00Z, not on the day on which it was looked",
        "Asia/Shanghai,    08:00, 2026-11-24T15:59:59Z, 2026-11-25T00:00:00Z, a look late in the evening",
        "Asia/Jerusalem,   08:00, 2026-03-26T06:00:00Z, 2026-03-27T05:00:00Z, 23 hours when summer begins",
        "Asia/Jerusalem,   08:00, 2026-10-24T05:00:00Z, 2026-10-25T06:00:00Z, 25 hours when it ends",
        "Europe/Berlin,    02:30, 2026-03-28T02:00:00Z, 2026-03-29T01:30:00Z, a time that is skipped comes later",
        "Europe/Berlin,    02:30, 2026-10-24T02:00:00Z, 2026-10-25T00:30:00Z, of a time that comes twice the first",
        "America/Sao_Paulo, 00:00, 2018-11-03T12:00:00Z, 2018-11-04T03:00:00Z, a midnight that is skipped",
        "Pacific/Apia,     08:00, 2011-12-29T18:00:00Z, 2011-12-30T18:00:00Z, a day that is skipped",
    })
    void comesOnceADay(String zone, String at, String last, String next, String why) {
        Morning morning = new Morning(LocalTime.parse(at));
        assertThat(morning.after(Instant.parse(last), ZoneId.of(zone))).as(why).isEqualTo(Instant.parse(next));
    }

    @Test
    void isOnALaterDayInEveryZoneWheneverTheLastWas() {
        Morning morning = new Morning(LocalTime.of(8, 0));
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            Instant last = Instant.parse("2026-01-01T00:00:00Z");
            for (int day = 0; day < 370; day++) {
                Instant next = morning.after(last, zone);
                assertThat(next.atZone(zone).toLocalDate())
                        .isEqualTo(last.atZone(zone).toLocalDate().plusDays(1));
                last = next;
            }
        }
    }
}
