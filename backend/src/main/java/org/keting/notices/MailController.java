package org.keting.notices;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The mails of a house that sends none: everybody reads their own, the operator all. Where mails are sent, the operator
 * sees what became of them, and nobody what they say, since a mail may hold a link that opens something.
 */
@RestController
@RequestMapping("/api/mails")
class MailController {

    private final Mails mails;

    MailController(Mails mails) {
        this.mails = mails;
    }

    /** A mail in a list. */
    record Line(
            String id,
            String to,
            String language,
            String subject,
            Instant at,
            MailState state,
            int attempts,
            @Nullable String failure) {}

    record PageOfMails(List<Line> items, @Nullable String next) {}

    /** A whole mail; {@code html} is a document of its own, to be shown in a sandboxed frame. */
    record Whole(String id, String to, String language, String subject, Instant at, String text, String html) {}

    @GetMapping
    @Requires(Action.READ_MAIL)
    PageOfMails list(Actor actor, @RequestParam(required = false) @Nullable String cursor) {
        Permissions.require(actor, Action.READ_MAIL, Relation.NONE);
        boolean all = Permissions.allows(actor, Action.READ_MAIL, Relation.OTHER, null);
        if (!all) {
            requireKept();
            return new PageOfMails(
                    mails.of(actor.requireAccount()).stream().map(this::line).toList(), null);
        }
        List<StoredNotice> page = mails.all(cursor);
        String next = page.size() == Mails.PAGE ? page.getLast().id() : null;
        return new PageOfMails(page.stream().map(this::line).toList(), next);
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_MAIL)
    Whole read(@PathVariable String id, Actor actor) {
        requireKept();
        StoredNotice notice = mails.find(id)
                .filter(found -> Permissions.allows(actor, Action.READ_MAIL, relation(actor, found), null))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "You have no mail " + id + "."));
        Mail mail = Mails.of(notice);
        MailText text = mails.text(notice);
        return new Whole(id, mail.to(), mail.language(), text.subject(), notice.at(), text.text(), text.html());
    }

    private Line line(StoredNotice notice) {
        Mail mail = Mails.of(notice);
        return new Line(
                notice.id(),
                mail.to(),
                mail.language(),
                mails.text(notice).subject(),
                notice.at(),
                mail.state(),
                mail.attempts(),
                mail.failure());
    }

    private Relation relation(Actor actor, StoredNotice notice) {
        return actor.isSignedIn() && mails.isOf(notice, actor.requireAccount()) ? Relation.OWN : Relation.OTHER;
    }

    private void requireKept() {
        if (mails.areDelivered()) {
            throw new ProblemException(NoticeProblem.MAILS_ARE_DELIVERED, "This house sends its mails.");
        }
    }
}
