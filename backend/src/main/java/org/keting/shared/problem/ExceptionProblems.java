package org.keting.shared.problem;

import org.jspecify.annotations.Nullable;
import org.keting.shared.mongo.DatabaseAway;
import org.keting.shared.problem.ProblemException.FieldError;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Which problem an exception is: the whole mapping in one switch. */
final class ExceptionProblems {

    private static final int DEEPEST_CAUSE = 12;

    private ExceptionProblems() {}

    /** The problem, or null when it is our mistake. */
    static @Nullable Problem of(Throwable exception) {
        return switch (exception) {
            case ProblemException problem -> Problem.of(problem);
            case BindingResult fields -> InputProblems.of(fields);
            case HandlerMethodValidationException invalid -> InputProblems.of(invalid);
            case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable);
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case RuntimeException away when DatabaseAway.isCauseOf(away) -> databaseUnavailable();
            case ErrorResponse known when known.getStatusCode().is4xxClientError() -> ofStatus(known.getStatusCode());
            default -> ofCause(exception);
        };
    }

    /** A problem for a bare status code, for example one that the container chose. */
    static Problem ofStatus(HttpStatusCode status) {
        CommonProblem type = switch (status.value()) {
            case 401 -> CommonProblem.SIGN_IN_REQUIRED;
            case 403 -> CommonProblem.NOT_ALLOWED;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413 -> CommonProblem.TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> CommonProblem.TOO_MANY_REQUESTS;
            case 503 -> CommonProblem.DATABASE_UNAVAILABLE;
            default -> status.is4xxClientError() ? CommonProblem.MALFORMED_REQUEST : CommonProblem.INTERNAL_ERROR;
        };
        return Problem.of(type, type.title() + ".");
    }

    /** A problem may be wrapped: by Jackson when a record's constructor refuses, by the servlet when an Error is thrown. */
    private static @Nullable Problem ofCause(Throwable exception) {
        Throwable cause = exception.getCause();
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof ProblemException problem) {
                return Problem.of(problem);
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static Problem missing(String name) {
        return Problem.of(
                CommonProblem.INVALID_PARAMETER,
                "The request lacks " + name + ".",
                new FieldError(name, "required", "must be present"));
    }

    /** A path variable that is no id names nothing that exists; any other parameter is a mistake in the request. */
    private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return ofStatus(HttpStatusCode.valueOf(404));
        }
        String name = mismatch.getName();
        return Problem.of(
                CommonProblem.INVALID_PARAMETER,
                "The parameter " + name + " cannot be understood.",
                new FieldError(name, "wrong-type", "has a value that is not understood"));
    }

    private static Problem databaseUnavailable() {
        return Problem.of(
                CommonProblem.DATABASE_UNAVAILABLE, "The database does not answer. Nothing was lost; try again.");
    }
}
