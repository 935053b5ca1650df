package org.keting.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.Dimension;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;

/**
 * Reads a list's parameters. They are taken as they come, since binding them to lists would cut a sector like "Food, drinks"
 * at its comma.
 */
public final class ListRequest {

    private static final int ORDINARY_SIZE = 20;
    private static final int MOST_LANGUAGES = 10;
    private static final int LONGEST_TAG = 35;

    private ListRequest() {}

    /** The query; parameters that make no sense are refused, unknown ones ignored. */
    public static SearchQuery query(ProfileKind kind, MultiValueMap<String, String> parameters, HttpHeaders headers) {
        Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            filters.put(dimension, parameters.getOrDefault(dimension.key(), List.of()));
        }
        return new SearchQuery(
                kind,
                String.join(" ", parameters.getOrDefault("q", List.of())),
                filters,
                order(given(parameters, "sort")),
                since(given(parameters, "since")),
                size(given(parameters, "size"), ORDINARY_SIZE, SearchQuery.LARGEST_SIZE),
                given(parameters, "cursor"),
                languages(given(parameters, "reader"), headers),
                false);
    }

    /** Languages of the reader, the one asked for first. */
    public static List<String> languages(@Nullable String reader, HttpHeaders headers) {
        List<String> languages = new ArrayList<>();
        if (reader != null && !reader.isBlank()) {
            languages.add(reader.strip());
        }
        try {
            headers.getAcceptLanguage().stream()
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> !range.startsWith("*"))
                    .forEach(languages::add);
        } catch (IllegalArgumentException e) {
            // a header that nobody can read asks for nothing
        }
        return languages.stream()
                .filter(language -> language.length() <= LONGEST_TAG)
                .limit(MOST_LANGUAGES)
                .toList();
    }

    private static @Nullable String given(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable Order order(@Nullable String given) {
        if (given == null) {
            return null;
        }
        Order order = Order.of(given);
        if (order == null) {
            String known = Stream.of(Order.values()).map(Order::key).collect(Collectors.joining(", "));
            throw invalid("The sort must be one of " + known + ".", "sort", "unknown-value");
        }
        return order;
    }

    private static @Nullable Instant since(@Nullable String given) {
        try {
            Instant since = given == null ? null : Instant.parse(given);
            // Lucene compares milliseconds, which end long before the years that an Instant can name
            return since == null ? null : Instant.ofEpochMilli(since.toEpochMilli());
        } catch (DateTimeException | ArithmeticException e) {
            throw invalid("since must be a moment like 2026-03-04T05:06:07Z.", "since", "invalid-format");
        }
    }

    /** A number of results from 1 to the largest; the ordinary one when nobody says. */
    static int size(@Nullable String given, int ordinary, int largest) {
        if (given == null || given.isBlank()) {
            return ordinary;
        }
        try {
            int size = Integer.parseInt(given.strip());
            if (size >= 1 && size <= largest) {
                return size;
            }
        } catch (NumberFormatException e) {
            // answered below, like a number out of range
        }
        throw invalid("The size must be a number from 1 to " + largest + ".", "size", "out-of-range");
    }

    private static ProblemException invalid(String detail, String parameter, String code) {
        return new ProblemException(
                CommonProblem.INVALID_PARAMETER, detail, Map.of(), List.of(new FieldError(parameter, code, detail)));
    }
}
