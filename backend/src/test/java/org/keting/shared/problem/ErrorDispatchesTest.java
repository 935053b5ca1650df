package org.keting.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class ErrorDispatchesTest {

    private final ErrorDispatches errors =
            new ErrorDispatches(new ProblemWriter(JsonMapper.builder().build()));

    @Test
    void makesNoIncidentOfAClientThatWentAway() throws IOException {
        assertThat(answer(new EOFException()))
                .contains("/problems/malformed-request")
                .doesNotContain("incident");
    }

    @Test
    void makesAnIncidentOfAMistakeOfOurs() throws IOException {
        assertThat(answer(new IllegalStateException("inner workings")))
                .contains("/problems/internal-error", "incident")
                .doesNotContain("inner workings");
    }

    private String answer(Exception exception) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, exception);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/api/imports/startups");
        MockHttpServletResponse response = new MockHttpServletResponse();
        errors.handleRequest(request, response);
        return response.getContentAsString();
    }
}
