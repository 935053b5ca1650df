package org.keting.search;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Requires;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.Dimension;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists of profiles. Parameters are taken as they come, since binding them to lists would cut a sector like "Food, drinks"
 * at its comma.
 */
@RestController
class SearchController {

    private static final int ORDINARY_SIZE = 20;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/api/startups")
    @Requires(Action.SEARCH_PROFILES)
    @ListParameters
    SearchPage startups(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return search.find(query(ProfileKind.STARTUP, parameters, headers));
    }

    @GetMapping("/api/investors")
    @Requires(Action.SEARCH_PROFILES)
    @ListParameters
    SearchPage investors(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return search.find(query(ProfileKind.INVESTOR, parameters, headers));
    }

    private static SearchQuery query(ProfileKind kind, MultiValueMap<String, String> parameters, HttpHeaders headers) {
        Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            filters.put(dimension, parameters.getOrDefault(dimension.key(), List.of()));
        }
        String text = String.join(" ", parameters.getOrDefault("q", List.of()));
        String cursor = parameters.getFirst("cursor");
        return new SearchQuery(
                kind,
                text,
                filters,
                size(parameters.getFirst("size")),
                cursor == null || cursor.isEmpty() ? null : cursor,
                languages(headers));
    }

    private static int size(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return ORDINARY_SIZE;
        }
        try {
            int size = Integer.parseInt(given.strip());
            if (size >= 1 && size <= SearchQuery.LARGEST_SIZE) {
                return size;
            }
        } catch (NumberFormatException e) {
            // answered below, like a number out of range
        }
        throw new ProblemException(
                CommonProblem.INVALID_PARAMETER,
                "The size must be a number from 1 to " + SearchQuery.LARGEST_SIZE + ".",
                Map.of(),
                List.of(new FieldError("size", "out-of-range", "must be a number from 1 to 100")));
    }

    private static List<String> languages(HttpHeaders headers) {
        List<String> languages = new ArrayList<>();
        try {
            headers.getAcceptLanguage().stream()
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> !range.startsWith("*"))
                    .forEach(languages::add);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        return languages;
    }
}
