package org.keting.search;

import java.io.IOException;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What can go wrong with a search. Odd queries are not among it: they are answered. */
public enum SearchProblem implements ProblemType {
    SEARCH_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The search index is being repaired; try again in a moment");

    private final HttpStatus status;
    private final String title;

    SearchProblem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** For an index that cannot be read just now. */
    public static ProblemException unreadable(IOException cause) {
        return new ProblemException(SEARCH_UNAVAILABLE, "The index cannot be read at the moment.").withCause(cause);
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
