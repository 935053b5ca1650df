package org.keting.shared.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Errors that Tomcat finds before there is an application to ask: an undecodable path, a host without a context. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // the valve added last stands innermost and is the first to report
class ContainerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ProblemWriter writer;

    ContainerErrors(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(writer)));
    }

    private static final class ProblemValve extends ErrorReportValve {

        private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);
        private final ProblemWriter writer;

        ProblemValve(ProblemWriter writer) {
            this.writer = writer;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return; // nothing wrong, or somebody has said it already
            }
            try {
                writer.write(request, response, ExceptionProblems.ofStatus(HttpStatusCode.valueOf(status)));
            } catch (IOException e) {
                LOG.debug("the client went away before the error was told", e);
            }
        }
    }
}
