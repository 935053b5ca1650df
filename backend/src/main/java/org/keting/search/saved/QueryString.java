package org.keting.search.saved;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keting.profiles.ProfileKind;
import org.keting.search.ListRequest;
import org.keting.search.SearchQuery;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** A list's query string as it is saved: what the list itself would read from it, and nothing else. */
final class QueryString {

    /** Room for a long sentence in percent encoding. */
    static final int LONGEST = 4_000;

    /** What belongs to one look at a list. */
    private static final Set<String> PASSING = Set.of("cursor", "size", "since", "reader");

    private QueryString() {}

    /** The query as it is stored; fails like the list when a parameter makes no sense. */
    static String normal(ProfileKind kind, String given) {
        MultiValueMap<String, String> parameters = parse(given.strip().replaceFirst("^\\?", ""));
        PASSING.forEach(parameters::remove);
        check(kind, parameters);
        StringBuilder normal = new StringBuilder();
        parameters.forEach((name, values) -> values.forEach(value -> normal.append(normal.isEmpty() ? "" : "&")
                .append(UriUtils.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(UriUtils.encode(value, StandardCharsets.UTF_8))));
        if (normal.length() > LONGEST) {
            throw invalid("too-long", "must have at most " + LONGEST + " characters");
        }
        return normal.toString();
    }

    /** What a saved search looks for. */
    static SearchQuery read(SavedSearch search) {
        return ListRequest.query(search.kind(), parse(search.query()), HttpHeaders.EMPTY);
    }

    private static void check(ProfileKind kind, MultiValueMap<String, String> parameters) {
        try {
            ListRequest.query(kind, parameters, HttpHeaders.EMPTY);
        } catch (ProblemException e) {
            String code = e.errors().isEmpty()
                    ? "unknown-value"
                    : e.errors().getFirst().code();
            throw invalid(code, String.valueOf(e.getMessage()));
        }
    }

    private static MultiValueMap<String, String> parse(String query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isBlank()) {
                String[] parts = pair.split("=", 2);
                parameters.add(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid("invalid-format", "must be a query string; a percent sign is %25");
        }
    }

    private static ProblemException invalid(String code, String detail) {
        return new ProblemException(
                CommonProblem.INVALID_INPUT,
                "This is no query that the list understands.",
                Map.of(),
                List.of(new FieldError("/query", code, detail)));
    }
}
