package org.keting.search;

import java.io.IOException;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.keting.search.index.IndexStatus;
import org.keting.search.index.SearchIndex;
import org.keting.shared.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class IndexController {

    private final SearchIndex index;

    IndexController(SearchIndex index) {
        this.index = index;
    }

    @GetMapping("/api/search/status")
    @Requires(Action.READ_PUBLIC)
    IndexStatus status() {
        try {
            return index.status();
        } catch (IOException e) {
            throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE, "The index cannot be read at the moment.")
                    .withCause(e);
        }
    }

    @PostMapping("/api/search/rebuild")
    @Requires(Action.REBUILD_INDEX)
    @ResponseStatus(HttpStatus.ACCEPTED)
    IndexStatus rebuild(Actor actor) {
        Permissions.require(actor, Action.REBUILD_INDEX, Relation.NONE);
        index.rebuild();
        return status();
    }
}
