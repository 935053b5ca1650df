package org.keting.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.Problem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds each caller of the API and of the sign-in to its rate. It stands where it is known who is calling. */
public final class RateLimit extends OncePerRequestFilter {

    private static final Set<String> SIGN_IN = Set.of("/house/sign-in", "/api/registrations");

    private final RateLimits limits;
    private final ProblemWriter problems;
    private final Supplier<@Nullable String> account;

    /**
     * Made by whoever knows the caller.
     *
     * @param account the id of the account that is calling, or null for a visitor
     */
    public RateLimit(RateLimits limits, ProblemWriter problems, Supplier<@Nullable String> account) {
        this.limits = limits;
        this.problems = problems;
        this.account = account;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        try {
            if (SIGN_IN.contains(path) && request.getMethod().equals("POST")) {
                limits.take(RateLimits.Kind.SIGN_IN, request.getRemoteAddr());
            } else if (path.startsWith("/api/") || path.startsWith("/oauth2/authorization/")) {
                String caller = account.get();
                limits.take(RateLimits.Kind.API, caller == null ? request.getRemoteAddr() : caller);
            }
        } catch (ProblemException exceeded) {
            problems.write(request, response, Problem.of(exceeded));
            return;
        }
        chain.doFilter(request, response);
    }
}
