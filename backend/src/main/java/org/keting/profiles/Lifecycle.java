package org.keting.profiles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;
import org.keting.accounts.Role;
import org.keting.notices.NoticeKind;

/** Takes a profile a step further: draft → in review → published, and back. Who may take it is asked before. */
final class Lifecycle {

    private Lifecycle() {}

    /**
     * A step somebody takes.
     *
     * @param person their name, for whom it is told to
     * @param comment what a coordinator asks for when returning a profile; empty otherwise
     */
    record Request(Step step, String person, String comment, Instant now) {}

    static Move take(Blueprint<?, ?> blueprint, Sheet sheet, Request request) {
        Step step = request.step();
        Status status = sheet.standing().status();
        if (!step.startsFrom(status)) {
            return new Move.Misplaced(status);
        }
        if (step.needsEssentials() && blueprint.essential().stream().noneMatch(f -> has(sheet, f))) {
            return new Move.Lacking(new TreeSet<>(
                    blueprint.essential().stream().map(TextField::key).toList()));
        }
        return new Move.Taken(
                sheet.withStanding(standing(sheet.standing(), request)).telling(news(blueprint, sheet, request)));
    }

    private static boolean has(Sheet sheet, TextField field) {
        return !sheet.content().texts().getOrDefault(field.key(), Map.of()).isEmpty();
    }

    private static Standing standing(Standing standing, Request request) {
        return switch (request.step()) {
            case SUBMIT, PUBLISH, WITHDRAW -> standing.at(request.step().to(), request.now());
            case RETURN -> standing.returned(request.comment(), request.now());
            case CONFIRM -> standing.confirmed(request.now());
        };
    }

    private static List<Outgoing> news(Blueprint<?, ?> blueprint, Sheet sheet, Request request) {
        String name = sheet.name();
        return switch (request.step()) {
            case SUBMIT -> {
                Map<String, String> params = Map.of("profile", name, "person", request.person());
                yield List.of(new Outgoing(
                        id(NoticeKind.PROFILE_SUBMITTED, sheet, ""),
                        null,
                        sheet.content().livingRoom(),
                        NoticeKind.PROFILE_SUBMITTED,
                        params,
                        "/review",
                        null));
            }
            case PUBLISH ->
                toOwners(sheet, NoticeKind.PROFILE_PUBLISHED, Map.of("profile", name), blueprint.ownerRole());
            case RETURN ->
                toOwners(
                        sheet,
                        NoticeKind.PROFILE_RETURNED,
                        Map.of("profile", name, "comment", request.comment()),
                        null);
            case WITHDRAW, CONFIRM -> List.of();
        };
    }

    private static List<Outgoing> toOwners(
            Sheet sheet, NoticeKind kind, Map<String, String> params, @Nullable Role grants) {
        List<Outgoing> news = new ArrayList<>();
        for (String owner : sheet.standing().owners()) {
            news.add(new Outgoing(
                    id(kind, sheet, ":" + owner),
                    new AccountId(owner),
                    sheet.content().livingRoom(),
                    kind,
                    params,
                    sheet.page(),
                    grants));
        }
        return news;
    }

    /** The version makes it unique: a profile may be published, withdrawn and published again. */
    private static String id(NoticeKind kind, Sheet sheet, String suffix) {
        return kind.slug() + ":" + sheet.key() + ":" + (sheet.version() + 1) + suffix;
    }
}
