package org.keting.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.Problem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses bodies that are too large: by their declared length before the first byte, else while they are read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100) // before security, which need not look at what is not taken anyway
class BodyLimit extends OncePerRequestFilter {

    private final List<Larger> exceptions;
    private final long usual;
    private final ProblemWriter problems;

    BodyLimit(LimitSettings settings, ProblemWriter problems) {
        this.problems = problems;
        usual = settings.body().toBytes();
        exceptions = settings.bodies().stream()
                .map(body -> new Larger(
                        PathPatternParser.defaultInstance.parse(body.path()),
                        body.size().toBytes()))
                .toList();
    }

    private record Larger(PathPattern path, long bytes) {}

    private long limit(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return exceptions.stream()
                .filter(exception -> exception.path().matches(path))
                .mapToLong(Larger::bytes)
                .findFirst()
                .orElse(usual);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            response.setHeader(HttpHeaders.CONNECTION, "close"); // the rest of the body is not worth reading
            problems.write(request, response, Problem.of(tooLarge(limit)));
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request, limit) : request, response);
    }

    private static ProblemException tooLarge(long limit) {
        return new ProblemException(
                CommonProblem.TOO_LARGE,
                "The request may have at most " + limit + " bytes.",
                Map.of("maxBytes", limit),
                List.of());
    }

    /** A body of unknown length. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final long limit;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), limit);
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long limit;
        private long read;

        CountedStream(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        private int count(int bytes) {
            read += Math.max(0, bytes);
            if (read > limit) {
                throw tooLarge(limit);
            }
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return count(body.read(into, offset, length));
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
