package org.keting.search;

import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;

/**
 * A page was searched for, by whomever. A fact for listeners, who must be quick: the answer waits for them.
 *
 * @param parameters as they came; {@code typing=true} says that whoever types has not finished
 */
public record Searched(
        SearchQuery query, SearchPage page, MultiValueMap<String, String> parameters, HttpHeaders headers) {}
