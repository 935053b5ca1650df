package org.keting.notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own notices. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    private static final int PAGE = 20;

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    /** One notice as JSON; pages translate by kind and params. */
    record View(
            String id,
            NoticeKind kind,
            Map<String, String> params,
            @Nullable String link,
            Instant at,
            @Nullable Instant readAt) {

        static View of(StoredNotice notice) {
            return new View(notice.id(), notice.kind(), notice.params(), notice.link(), notice.at(), notice.readAt());
        }
    }

    /**
     * @param next cursor of the page after this, or null
     */
    record PageOfNotices(
            List<View> items, long unread, @Nullable String next) {}

    record Reading(@Nullable String upTo) {}

    @GetMapping
    @Requires(Action.READ_OWN_NOTICES)
    PageOfNotices list(Actor actor, @RequestParam(required = false) @Nullable String cursor) {
        Permissions.require(actor, Action.READ_OWN_NOTICES, Relation.NONE);
        AccountId person = actor.requireAccount();
        Long below = cursor == null ? null : number(cursor);
        List<StoredNotice> page = notices.page(person, below, PAGE);
        String next = notices.hasBelow(page) ? page.getLast().id() : null;
        return new PageOfNotices(page.stream().map(View::of).toList(), notices.unread(person), next);
    }

    /** Marks this notice and all before it as read. */
    @PostMapping("/readings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Action.MARK_OWN_NOTICES)
    void read(Actor actor, @RequestBody Reading reading) {
        Permissions.require(actor, Action.MARK_OWN_NOTICES, Relation.NONE);
        AccountId person = actor.requireAccount();
        String id = reading.upTo();
        if (id == null) {
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT,
                    "Say up to which notice you have read.",
                    Map.of(),
                    List.of(new ProblemException.FieldError("/upTo", "required", "The id of a notice is needed.")));
        }
        StoredNotice notice = notices.find(id)
                .filter(found -> found.owner().equals(person.value()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "You have no notice " + id + "."));
        notices.read(person, notice.number());
    }

    private static long number(String cursor) {
        try {
            return StoredNotice.numberIn(cursor);
        } catch (NumberFormatException e) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, "The cursor is not one of ours.").withCause(e);
        }
    }
}
