package org.keting.search.vocabulary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.keting.profiles.ProfileKind;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The coordinators' list of what the vocabulary lacks. */
@RestController
@RequestMapping("/api/unmatched-queries")
class UnmatchedQueryController {

    private final UnmatchedQueries queries;

    UnmatchedQueryController(UnmatchedQueries queries) {
        this.queries = queries;
    }

    /** One query as JSON. */
    record View(String id, ProfileKind kind, String text, long count, Instant firstAt, Instant lastAt, long results) {

        static View of(UnmatchedQuery query) {
            return new View(
                    query.id(),
                    query.kind(),
                    query.text(),
                    query.count(),
                    query.firstAt(),
                    query.lastAt(),
                    query.results());
        }
    }

    @GetMapping
    @Requires(Action.READ_UNMATCHED_QUERIES)
    Page<View> list(Actor actor, @RequestParam(required = false) @Nullable String cursor) {
        Permissions.require(actor, Action.READ_UNMATCHED_QUERIES, Relation.NONE);
        Page<UnmatchedQuery> page = queries.list(cursor);
        return new Page<>(page.items().stream().map(View::of).toList(), page.next());
    }

    /** Says that it needs no concept. It does not come back, however often it is searched. */
    @DeleteMapping("/{id}")
    @Requires(Action.EDIT_VOCABULARY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(Actor actor, @PathVariable String id) {
        Permissions.require(actor, Action.EDIT_VOCABULARY, Relation.NONE);
        if (!queries.dismiss(id)) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "There is no such query.");
        }
    }
}
