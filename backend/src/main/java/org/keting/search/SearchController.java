package org.keting.search;

import io.swagger.v3.oas.annotations.Parameter;
import org.keting.accounts.Action;
import org.keting.accounts.Requires;
import org.keting.profiles.ProfileKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of profiles. */
@RestController
class SearchController {

    private final Search search;
    private final ApplicationEventPublisher events;

    SearchController(Search search, ApplicationEventPublisher events) {
        this.search = search;
        this.events = events;
    }

    @GetMapping("/api/startups")
    @Requires(Action.SEARCH_PROFILES)
    @ListParameters
    SearchPage startups(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return answer(ProfileKind.STARTUP, parameters, headers);
    }

    @GetMapping("/api/investors")
    @Requires(Action.SEARCH_PROFILES)
    @ListParameters
    SearchPage investors(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return answer(ProfileKind.INVESTOR, parameters, headers);
    }

    private SearchPage answer(ProfileKind kind, MultiValueMap<String, String> parameters, HttpHeaders headers) {
        SearchQuery query = ListRequest.query(kind, parameters, headers);
        SearchPage page = search.find(query);
        events.publishEvent(new Searched(query, page, parameters, headers));
        return page;
    }
}
