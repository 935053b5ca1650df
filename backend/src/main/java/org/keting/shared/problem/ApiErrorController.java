package org.keting.shared.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors that never reached a controller: a filter's, the firewall's, the container's. */
@Controller
class ApiErrorController implements ErrorController {

    private final ProblemWriter writer;

    ApiErrorController(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Problem problem = exception instanceof Throwable thrown ? ExceptionProblems.of(thrown) : null;
        if (problem == null) {
            // without an error dispatch somebody has simply asked for /error
            problem = ExceptionProblems.ofStatus(HttpStatusCode.valueOf(status instanceof Integer code ? code : 404));
        }
        writer.write(request, response, problem);
    }
}
