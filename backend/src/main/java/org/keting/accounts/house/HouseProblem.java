package org.keting.accounts.house;

import org.keting.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What can go wrong with people who have a password here. */
enum HouseProblem implements ProblemType {
    REGISTRATION_CLOSED(HttpStatus.FORBIDDEN, "People do not register here"),
    EMAIL_TAKEN(HttpStatus.CONFLICT, "Somebody has registered with this address");

    private final HttpStatus status;
    private final String title;

    HouseProblem(HttpStatus status, String title) {
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
