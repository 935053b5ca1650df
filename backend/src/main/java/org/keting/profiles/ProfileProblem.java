package org.keting.profiles;

import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What can be wrong with profiles and claims. */
enum ProfileProblem implements ProblemType {
    PROFILE_INCOMPLETE(HttpStatus.UNPROCESSABLE_CONTENT, "The profile lacks what it needs for this step"),
    PROFILE_NOT_THERE_YET(HttpStatus.CONFLICT, "The profile's status does not allow this step"),
    TOO_MANY_DRAFTS(HttpStatus.CONFLICT, "This account has as many drafts as it may have"),
    PROFILE_ALREADY_CLAIMED(HttpStatus.CONFLICT, "The profile belongs to somebody already"),
    CLAIM_ALREADY_OPEN(HttpStatus.CONFLICT, "This account has asked for this profile already"),
    CLAIM_DECIDED(HttpStatus.CONFLICT, "The claim has been decided or withdrawn"),
    CLAIM_LINK_EXPIRED(HttpStatus.GONE, "The link has expired"),
    CLAIM_LINK_USED(HttpStatus.GONE, "The link has been used"),
    TRANSLATOR_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "No translator answers");

    private final HttpStatus status;
    private final String title;

    ProfileProblem(HttpStatus status, String title) {
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

    /** The same for what does not exist and for what the caller may not see. */
    static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such profile, claim or link for you.");
    }
}
