package org.keting.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The pages have paths of their own (history API), all of which are one document. A path that is no page gets the same
 * document with status 404, so that the page can say so in the reader's language.
 */
@Component
class PageForwarding extends OncePerRequestFilter {

    private static final String DOCUMENT = "/index.html";

    /** What is not a page even without a dot in its name. */
    private static final Set<String> NOT_PAGES =
            Set.of("api", "vendor", "oauth2", "login", "actuator", "error", "userinfo", ".well-known");

    /** The paths in {@code frontend-static/public/routes.js}; a test compares the two. */
    private static final List<PathPattern> PAGES = Stream.of(
                    "/",
                    "/startups",
                    "/startups/new",
                    "/startups/{id}",
                    "/startups/{id}/edit",
                    "/startups/{id}/claim",
                    "/investors",
                    "/investors/new",
                    "/investors/{id}",
                    "/investors/{id}/edit",
                    "/investors/{id}/claim",
                    "/mine",
                    "/saved",
                    "/imports",
                    "/vocabulary",
                    "/review",
                    "/notices",
                    "/mail",
                    "/sign-in",
                    "/house/sign-in",
                    "/register",
                    "/account",
                    "/join/{token}",
                    "/claim/{token}",
                    "/people")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    static boolean isPage(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return PAGES.stream().anyMatch(page -> page.matches(parsed));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        String method = request.getMethod();
        int end = path.indexOf('/', 1);
        String first = path.substring(1, end < 0 ? path.length() : end);
        return !(method.equals("GET") || method.equals("HEAD"))
                || NOT_PAGES.contains(first)
                || path.substring(path.lastIndexOf('/')).contains(".");
    }

    /** By another path instead of a dispatch: a forward ends the response before outer filters have added their ETag. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean page = isPage(request.getRequestURI());
        if (!page) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(new ForDocument(request, page), response);
    }

    /** A request for the document; under a path that is no page "not modified" or a range would hide the 404. */
    private static final class ForDocument extends HttpServletRequestWrapper {

        private static final Set<String> CONDITIONS = Set.of("if-none-match", "if-modified-since", "range", "if-range");

        private final boolean conditional;

        ForDocument(HttpServletRequest request, boolean conditional) {
            super(request);
            this.conditional = conditional;
        }

        @Override
        public String getRequestURI() {
            return DOCUMENT;
        }

        @Override
        public String getServletPath() {
            return DOCUMENT;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isHidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public long getDateHeader(String name) {
            return isHidden(name) ? -1 : super.getDateHeader(name);
        }

        private boolean isHidden(String name) {
            return !conditional && CONDITIONS.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
