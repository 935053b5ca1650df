package org.keting.shared.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.keting.shared.ids.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our own mistakes: the client hears a number, and what happened stands in the log under the same number. */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    static Problem of(Throwable mistake, HttpServletRequest request) {
        String number = Ids.next();
        LOG.error("incident {} on {} {}", number, request.getMethod(), ProblemWriter.path(request), mistake);
        return new Problem(
                CommonProblem.INTERNAL_ERROR,
                "This was our mistake. The incident number helps us find it.",
                Map.of("incident", number),
                List.of());
    }
}
