package org.keting.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Settings and notices of tests. */
final class SampleMails {

    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    static final MailSettings SETTINGS = new MailSettings(
            "Keting <house@keting.example>",
            "https://keting.example",
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(1),
            Duration.ofHours(6),
            Duration.ofHours(48));

    private SampleMails() {}

    static StoredNotice claimApproved(String startup) {
        return notice(NoticeKind.CLAIM_APPROVED, Map.of("startup", startup), "/startups/1");
    }

    static StoredNotice notice(NoticeKind kind, Map<String, String> params, String link) {
        return new StoredNotice("dana.1", "key", "dana", kind, params, link, MONDAY, null, mail("en"), null);
    }

    static Mail mail(String language) {
        return Mail.pending("dana@example.org", language, MONDAY);
    }
}
