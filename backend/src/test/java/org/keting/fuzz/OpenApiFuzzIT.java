package org.keting.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keting.testing.HttpTest;

/**
 * Every operation of the OpenAPI document gets odd input; no answer is a 5xx, leaks a stack trace or is an error without a
 * problem document. {@code -Dketing.seed=…} repeats a run.
 */
class OpenApiFuzzIT extends HttpTest {

    private final long seed = Long.getLong("keting.seed", System.nanoTime());

    @Test
    void oddInputGetsProblemsAndNeverAnInternalError() throws Exception {
        fuzz(25);
    }

    @Test
    @Tag("long")
    void muchOddInputGetsProblemsAndNeverAnInternalError() throws Exception {
        fuzz(2_000);
    }

    private void fuzz(int requestsPerOperation) throws IOException, InterruptedException {
        System.out.println("fuzzing with -Dketing.seed=" + seed);
        Fuzzer fuzzer = new Fuzzer(base(), bootstrapToken(), seed);
        List<Operation> operations = fuzzer.operations();
        assertThat(operations).as("operations in the OpenAPI document").hasSizeGreaterThan(30);
        List<String> findings = new ArrayList<>();
        for (Operation operation : operations) {
            findings.addAll(fuzzer.findings(operation, requestsPerOperation));
        }
        assertThat(findings).as("findings with seed %d", seed).isEmpty();
    }
}
