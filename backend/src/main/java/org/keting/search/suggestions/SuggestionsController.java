package org.keting.search.suggestions;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Requires;
import org.keting.profiles.ProfileKind;
import org.keting.search.ListRequest;
import org.keting.search.SearchProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers while people type: whatever makes no sense has no suggestions, and is no error. */
@RestController
class SuggestionsController {

    private static final int ORDINARY_SIZE = 8;
    private static final int LARGEST_SIZE = 20;

    private final Suggestions suggestions;

    SuggestionsController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    record Answer(List<Suggestion> items) {}

    @GetMapping("/api/suggestions")
    @Requires(Action.SEARCH_PROFILES)
    Answer suggestions(
            @Parameter(description = "What was typed so far, in any language, pinyin or romaji")
                    @RequestParam(name = "q", defaultValue = "")
                    String text,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"STARTUP", "INVESTOR"}))
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Language (BCP 47) of the answer; else Accept-Language says it")
                    @RequestParam(required = false)
                    @Nullable
                    String reader,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "20", defaultValue = "8"))
                    @RequestParam(required = false)
                    @Nullable
                    String size,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        List<String> languages = ListRequest.languages(reader, headers);
        try {
            return new Answer(suggestions.find(new Suggestions.Request(kind(kind), text, languages, size(size))));
        } catch (IOException e) {
            throw SearchProblem.unreadable(e);
        }
    }

    private static ProfileKind kind(@Nullable String given) {
        return given != null && given.strip().toUpperCase(Locale.ROOT).equals(ProfileKind.INVESTOR.name())
                ? ProfileKind.INVESTOR
                : ProfileKind.STARTUP;
    }

    private static int size(@Nullable String given) {
        try {
            return given == null ? ORDINARY_SIZE : Math.clamp(Long.parseLong(given.strip()), 1, LARGEST_SIZE);
        } catch (NumberFormatException e) {
            return ORDINARY_SIZE;
        }
    }
}
