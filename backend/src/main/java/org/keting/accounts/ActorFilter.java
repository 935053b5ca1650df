package org.keting.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.Problem;
import org.keting.shared.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who is calling the API. A token that is not known is refused; a missing one makes a visitor. */
final class ActorFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private final BearerTokens tokens;
    private final ProblemWriter problems;

    ActorFilter(BearerTokens tokens, ProblemWriter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            Optional<Actor> actor =
                    tokens.find(header.substring(SCHEME.length()).trim());
            if (actor.isEmpty()) {
                problems.write(
                        request,
                        response,
                        Problem.of(CommonProblem.SIGN_IN_REQUIRED, "This API token is not known, or no longer."));
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(actor.get())));
        }
        chain.doFilter(request, response);
    }
}
