package org.keting.accounts;

import org.keting.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What can go wrong with people, organisations and invitations. */
enum AccountProblem implements ProblemType {
    INVITATION_CLOSED(HttpStatus.GONE, "This invitation has been used, revoked or has expired");

    private final HttpStatus status;
    private final String title;

    AccountProblem(HttpStatus status, String title) {
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
