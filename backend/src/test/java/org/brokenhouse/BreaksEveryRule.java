package org.brokenhouse;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.apache.lucene.document.Document;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemType;
import org.kurento.client.KurentoClient;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lives in a package that is not null-marked, and does everything that the rules forbid. Outside {@code org.keting}, so
 * that no test application takes it for a component.
 */
@RestController
public class BreaksEveryRule {

    @GetMapping("/open-to-everybody")
    Instant endpointWithoutAction(MongoDatabase database, Document luceneDocument, KurentoClient kurento) {
        return Instant.now();
    }

    Thread hangs() {
        return Thread.ofVirtual().unstarted(() -> {});
    }

    @ExceptionHandler
    ProblemDetail handMadeProblem(RuntimeException e) {
        return ProblemDetail.forStatus(500);
    }

    /** Not package-private. */
    public static class PublicStore {}

    static class RoomManager {}

    static class SpecialProblem extends ProblemException {
        private static final long serialVersionUID = 1;

        SpecialProblem() {
            super(CommonProblem.NOT_FOUND, "special");
        }
    }

    record ProblemWithoutEnum(String name, HttpStatus status, String title) implements ProblemType {}
}
