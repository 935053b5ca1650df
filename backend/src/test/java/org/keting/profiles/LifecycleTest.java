package org.keting.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keting.profiles.Samples.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.keting.accounts.AccountId;
import org.keting.accounts.Role;
import org.keting.notices.NoticeKind;

class LifecycleTest {

    private static Move take(Sheet sheet, Step step, Instant now) {
        return Lifecycle.take(Blueprints.STARTUP, sheet, new Lifecycle.Request(step, "Ana", "More, please.", now));
    }

    private static Sheet taken(Sheet sheet, Step... steps) {
        Sheet after = sheet;
        for (Step step : steps) {
            after = ((Move.Taken) take(after, step, NOW)).sheet();
        }
        return after;
    }

    @Test
    void leadsFromDraftToThePublic() {
        Sheet sheet = taken(Samples.draft("a"), Step.SUBMIT, Step.PUBLISH);
        assertThat(sheet.standing().status()).isEqualTo(Status.PUBLISHED);
        assertThat(sheet.standing().publishedAt()).isEqualTo(NOW);
        assertThat(sheet.standing().draftSlot())
                .as("gives its place among drafts back")
                .isNull();
    }

    @Test
    void tellsCoordinatorsAndOwnersAndGrantsTheRole() {
        Sheet sheet = taken(Samples.draft("a"), Step.SUBMIT, Step.PUBLISH);
        Outgoing submitted = sheet.outbox().getFirst();
        assertThat(submitted.kind()).isEqualTo(NoticeKind.PROFILE_SUBMITTED);
        assertThat(submitted.recipient()).isNull();
        assertThat(submitted.livingRoom()).isEqualTo(Samples.ROOM);
        Outgoing published = sheet.outbox().get(1);
        assertThat(published.recipient()).isEqualTo(new AccountId("owner"));
        assertThat(published.grants()).isEqualTo(Role.FOUNDER);
        assertThat(published.link()).isEqualTo("/startups/a");
        assertThat(published.params().keySet()).containsAll(published.kind().params());
    }

    @Test
    void sendsBackWithAComment() {
        Sheet sheet = taken(Samples.draft("a"), Step.SUBMIT, Step.RETURN);
        assertThat(sheet.standing().status()).isEqualTo(Status.DRAFT);
        assertThat(sheet.standing().reviewComment()).isEqualTo("More, please.");
        assertThat(sheet.outbox().getLast().params()).containsEntry("comment", "More, please.");
        assertThat(taken(sheet, Step.SUBMIT).standing().reviewComment()).isNull();
    }

    @Test
    void wantsSomethingToReadBeforeAReview() {
        Sheet sheet = Samples.draft("a");
        Content silent = new Content(
                null, sheet.content().facts(), Map.of(), sheet.content().provenance(), Map.of());
        assertThat(take(sheet.withContent(silent), Step.SUBMIT, NOW))
                .isEqualTo(new Move.Lacking(Set.of("tagline", "description")));
    }

    /** Whatever is tried in whatever order, the profile is where the steps that were taken lead. */
    @RepeatedTest(200)
    void neverLeavesTheWay(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Sheet sheet = Samples.draft("a");
        Set<String> told = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            Step step = Step.values()[random.nextInt(Step.values().length)];
            Status before = sheet.standing().status();
            switch (take(sheet, step, NOW.plusSeconds(i))) {
                case Move.Taken move -> {
                    assertThat(step.startsFrom(before)).isTrue();
                    assertThat(move.sheet().standing().status()).isEqualTo(step.to());
                    assertThat(move.sheet().outbox().subList(0, sheet.outbox().size()))
                            .isEqualTo(sheet.outbox());
                    move.sheet().outbox().stream()
                            .skip(sheet.outbox().size())
                            .forEach(news -> assertThat(told.add(news.id())).isTrue());
                    sheet = move.sheet().withVersion(sheet.version() + 1);
                }
                case Move.Misplaced move -> {
                    assertThat(step.startsFrom(before)).isFalse();
                    assertThat(move.status()).isEqualTo(before);
                }
                case Move.Lacking move -> throw new AssertionError("it has a description: " + move);
            }
            Standing standing = sheet.standing();
            assertThat(standing.owners()).containsExactly("owner");
            if (standing.status() == Status.PUBLISHED) {
                assertThat(standing.publishedAt()).isNotNull();
                assertThat(standing.draftSlot()).isNull();
            }
        }
    }

    @Test
    void agesFromTheLastConfirmation() {
        Sheet sheet = taken(Samples.draft("a"), Step.SUBMIT, Step.PUBLISH);
        assertThat(freshAfter(sheet, 179)).isEqualTo(Freshness.State.FRESH);
        assertThat(freshAfter(sheet, 180)).isEqualTo(Freshness.State.AGEING);
        assertThat(freshAfter(sheet, 365)).isEqualTo(Freshness.State.OLD);
        Instant later = NOW.plus(Duration.ofDays(400));
        Sheet confirmed = ((Move.Taken) take(sheet, Step.CONFIRM, later)).sheet();
        assertThat(freshAfter(confirmed, 401)).isEqualTo(Freshness.State.FRESH);
    }

    private static Freshness.State freshAfter(Sheet sheet, int days) {
        return Freshness.of(sheet.standing(), NOW.plus(Duration.ofDays(days))).state();
    }

    @Test
    void saysWhatACompleteProfileStillNeeds() {
        Completeness completeness = Completeness.of(Blueprints.STARTUP, Samples.draft("a"));
        assertThat(completeness.missing()).contains("website", "tagline", "logo", "translation");
        assertThat(completeness.missing()).doesNotContain("country", "city", "sectors", "description");
        assertThat(completeness.percent()).isEqualTo(25);
    }
}
