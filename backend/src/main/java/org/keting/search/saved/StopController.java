package org.keting.search.saved;

import org.keting.accounts.Account;
import org.keting.accounts.Accounts;
import org.keting.accounts.Action;
import org.keting.accounts.Requires;
import org.keting.shared.ids.LinkToken;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ends alerts by the link in a mail, without a sign-in. Programs that look into mails follow links: a GET only asks, a POST
 * ends, whether the page's button or a mail program (RFC 8058) sends it.
 */
@RestController
@RequestMapping(path = "/api/saved-searches/{id}/stops/{token}", produces = MediaType.TEXT_HTML_VALUE)
class StopController {

    private final SavedSearches searches;
    private final Accounts accounts;

    StopController(SavedSearches searches, Accounts accounts) {
        this.searches = searches;
        this.accounts = accounts;
    }

    @GetMapping
    @Requires(Action.STOP_ALERTS)
    String ask(@PathVariable String id, @PathVariable String token) {
        return searches.stoppable(new SavedSearchId(id), new LinkToken(token))
                .map(search -> StopPage.asking(search, language(search)))
                .orElseThrow(StopController::gone);
    }

    @PostMapping
    @Requires(Action.STOP_ALERTS)
    String stop(@PathVariable String id, @PathVariable String token) {
        return searches.stop(new SavedSearchId(id), new LinkToken(token))
                .map(search -> StopPage.stopped(search, language(search)))
                .orElseThrow(StopController::gone);
    }

    private String language(SavedSearch search) {
        return accounts.find(search.owner()).map(Account::language).orElse("en");
    }

    private static ProblemException gone() {
        return new ProblemException(CommonProblem.NOT_FOUND, "This link is not, or no longer, one of ours.");
    }
}
