package org.keting.accounts.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.keting.accounts.Actor;
import org.keting.accounts.ActorAuthentication;
import org.keting.accounts.BearerTokens;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.Problem;
import org.keting.shared.problem.ProblemWriter;
import org.keting.shared.web.OwnOrigin;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is calling: a token, else the session's cookie, else a visitor. A token that is not known is refused. What
 * a browser does by cookie must have been started by a page of ours (CWE-352); a token cannot be sent by accident.
 */
final class ActorFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final BearerTokens tokens;
    private final Sessions sessions;
    private final OwnOrigin origin;
    private final ProblemWriter problems;

    ActorFilter(BearerTokens tokens, Sessions sessions, OwnOrigin origin, ProblemWriter problems) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.origin = origin;
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
                refuse(request, response, CommonProblem.SIGN_IN_REQUIRED, "This API token is not known, or no longer.");
                return;
            }
            actor.ifPresent(ActorFilter::enter);
        } else {
            Optional<Actor> actor = sessions.find(request);
            if (!origin.mayChange(request, actor.isPresent())) {
                refuse(
                        request,
                        response,
                        CommonProblem.FOREIGN_ORIGIN,
                        "A page of another site has sent this request.");
                return;
            }
            actor.ifPresent(ActorFilter::enter);
        }
        chain.doFilter(request, response);
    }

    private static void enter(Actor actor) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(actor)));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, CommonProblem problem, String detail)
            throws IOException {
        problems.write(request, response, Problem.of(problem, detail));
    }
}
