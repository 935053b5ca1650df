package org.keting.shared.problem;

import org.springframework.http.HttpStatus;

/** Problems that belong to no feature. */
public enum CommonProblem implements ProblemType {
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "The body is not well-formed JSON"),
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood"),
    INVALID_INPUT(HttpStatus.UNPROCESSABLE_CONTENT, "Some of the input is not valid"),
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is not valid"),
    SIGN_IN_REQUIRED(HttpStatus.UNAUTHORIZED, "Sign in first"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "You may not do this"),
    FOREIGN_ORIGIN(HttpStatus.FORBIDDEN, "The request comes from another site"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here, or nothing that you may see"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This method is not supported here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "None of the accepted types can be served"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The content type is not supported here"),
    STALE_VERSION(HttpStatus.PRECONDITION_FAILED, "Somebody else has changed this in the meantime"),
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "The request must say which version it changes (If-Match)"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests; try again later"),
    DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");

    private final HttpStatus status;
    private final String title;

    CommonProblem(HttpStatus status, String title) {
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
