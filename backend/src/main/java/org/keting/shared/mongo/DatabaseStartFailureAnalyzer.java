package org.keting.shared.mongo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Shows the one line that matters instead of a stack trace. Named in {@code META-INF/spring.factories}. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before the analyzer of bad settings, which would describe the constructor instead
final class DatabaseStartFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseStartException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
