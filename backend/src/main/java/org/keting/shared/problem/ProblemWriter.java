package org.keting.shared.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place where a problem becomes bytes: controllers, filters, security and the container's own errors all end
 * here. It writes to the response directly, because content negotiation must never turn one error into another.
 * Thread-safe.
 */
@Component
public class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers with the problem; when the response has already begun, there is nothing left to say, and it is logged. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            LOG.info(
                    "{} on {} came after the response had begun", problem.type().slug(), path(request));
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.type().status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.type() == CommonProblem.SIGN_IN_REQUIRED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer"); // RFC 9110, section 11.6.1
        }
        if (problem.params().get("retryAfter") instanceof Number seconds) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        byte[] body = body(request, response, problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private byte[] body(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        if (wantsPage(request)) {
            response.setContentType("text/html;charset=UTF-8");
            return ErrorPage.of(problem).getBytes(StandardCharsets.UTF_8);
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        return json.writeValueAsBytes(problem.document(path(request)));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !path(request).startsWith("/api") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** The path that the client asked for, also inside an error dispatch. */
    static String path(HttpServletRequest request) {
        @Nullable Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String uri ? uri : request.getRequestURI();
    }
}
