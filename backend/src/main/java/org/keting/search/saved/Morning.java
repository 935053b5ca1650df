package org.keting.search.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people's mornings are. */
record Morning(LocalTime at) {

    /**
     * The first morning on a later day than the last time, by the calendar of the zone. Where clocks skip it that day, it is as
     * much later as they skip; where they show it twice, it is the first. A day that a zone skips is one with the next.
     */
    Instant after(Instant last, ZoneId zone) {
        LocalDate day = last.atZone(zone).toLocalDate();
        Instant morning;
        do {
            day = day.plusDays(1);
            morning = day.atTime(at).atZone(zone).toInstant();
        } while (!morning.atZone(zone).toLocalDate().isAfter(last.atZone(zone).toLocalDate()));
        return morning;
    }
}
