package org.keting.search.saved;

import org.keting.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What can go wrong with saved searches. */
public enum SavedSearchProblem implements ProblemType {
    TOO_MANY_SAVED_SEARCHES(HttpStatus.CONFLICT, "You have saved as many searches as there is room for");

    private final HttpStatus status;
    private final String title;

    SavedSearchProblem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
