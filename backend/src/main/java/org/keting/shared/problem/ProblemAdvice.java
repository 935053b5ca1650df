package org.keting.shared.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whatever a controller fails with becomes a problem document. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void clientWentAway() {
        LOG.debug("the client went away before the answer was complete");
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (exception instanceof ErrorResponse withHeaders) {
            copyHeaders(withHeaders.getHeaders(), response);
        }
        Problem problem = ExceptionProblems.of(exception);
        if (problem == null) {
            problem = Incident.of(exception, request);
        } else if (problem.type() == CommonProblem.DATABASE_UNAVAILABLE) {
            LOG.warn("the database does not answer: {}", exception.toString());
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        writer.write(request, response, problem);
    }

    /** Allow with 405, Accept with 415: what the framework already knows about the way out. */
    private static void copyHeaders(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    }
}
