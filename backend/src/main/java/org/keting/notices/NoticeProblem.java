package org.keting.notices;

import org.keting.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What can be wrong with reading notices and mails. */
public enum NoticeProblem implements ProblemType {
    MAILS_ARE_DELIVERED(HttpStatus.NOT_FOUND, "Mails leave this house and are not shown in it");

    private final HttpStatus status;
    private final String title;

    NoticeProblem(HttpStatus status, String title) {
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
