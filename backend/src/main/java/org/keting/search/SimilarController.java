package org.keting.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Requires;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.ProfileKey;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is like a profile. */
@RestController
class SimilarController {

    private static final int ORDINARY = 6;
    private static final int MOST = 20;

    private final ReadableProfiles profiles;
    private final SimilarProfiles similar;

    SimilarController(ReadableProfiles profiles, SimilarProfiles similar) {
        this.profiles = profiles;
        this.similar = similar;
    }

    /** Published profiles of the same kind, the most similar first. */
    record Similar(List<FoundProfile> items) {}

    @GetMapping({"/api/startups/{id}/similar", "/api/investors/{id}/similar"})
    @Requires(Action.READ_PROFILE)
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "20", defaultValue = "6"))
    @Parameter(name = "reader", in = ParameterIn.QUERY, description = "Language (BCP 47); else Accept-Language says it")
    Similar similar(
            Actor actor,
            ProfileKind kind,
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam(name = "size", required = false) @Nullable String size,
            @Parameter(hidden = true) @RequestParam(name = "reader", required = false) @Nullable String reader,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        ProfileKey key = new ProfileKey(kind, id);
        int most = ListRequest.size(size, ORDINARY, MOST);
        profiles.open(actor, key);
        return new Similar(similar.of(key, most, new Reader(ListRequest.languages(reader, headers))));
    }
}
