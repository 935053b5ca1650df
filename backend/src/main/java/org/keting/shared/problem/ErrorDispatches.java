package org.keting.shared.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/** Errors that never reached a controller: a filter's, the firewall's, the container's. */
@Component("/error") // mapped by this name; it is no endpoint of the API, so no controller either
class ErrorDispatches implements ErrorController, HttpRequestHandler {

    private final ProblemWriter writer;

    ErrorDispatches(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Problem problem = exception instanceof Throwable thrown ? ExceptionProblems.of(thrown) : null;
        if (exception instanceof Throwable lost && isLostConnection(lost)) {
            problem = Problem.of(CommonProblem.MALFORMED_REQUEST, "The request ended early.");
        }
        if (problem == null && exception instanceof Throwable mistake) {
            problem = Incident.of(mistake, request);
        } else if (problem == null) {
            // without an error dispatch somebody has simply asked for /error
            problem = ExceptionProblems.ofStatus(HttpStatusCode.valueOf(status instanceof Integer code ? code : 404));
        }
        writer.write(request, response, problem);
    }

    /** The container reports a client that went away during its upload as if something had failed here. */
    private static boolean isLostConnection(Throwable exception) {
        return exception instanceof EOFException
                || exception instanceof SocketException
                || exception instanceof SocketTimeoutException
                || exception instanceof ClientAbortException;
    }
}
