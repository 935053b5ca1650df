package org.keting.search.results;

import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Requires;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;
import org.keting.search.ListRequest;
import org.keting.search.ReadableProfiles;
import org.keting.search.SearchProblem;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.ProfileKey;
import org.keting.search.index.SearchIndex;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.results.KeyTerms.KeyTerm;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains the terms of profiles, to those who may read them. */
@RestController
class TermsController {

    private final ReadableProfiles profiles;
    private final SearchIndex index;
    private final KnowledgeBase knowledge;

    TermsController(ReadableProfiles profiles, SearchIndex index, KnowledgeBase knowledge) {
        this.profiles = profiles;
        this.index = index;
        this.knowledge = knowledge;
    }

    /** What is not paged has no cursor. */
    record Terms(List<KeyTerm> items) {}

    @GetMapping({"/api/startups/{id}/terms", "/api/investors/{id}/terms"})
    @Requires(Action.READ_PROFILE)
    Terms terms(
            Actor actor,
            ProfileKind kind,
            @PathVariable String id,
            @Parameter(description = "Language (BCP 47) of the explanations; else Accept-Language says it")
                    @RequestParam(required = false)
                    @Nullable
                    String reader,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        Profile profile = profiles.open(actor, new ProfileKey(kind, id));
        Reader who = new Reader(ListRequest.languages(reader, headers));
        try {
            var counts = index.ask(FacetedSearcher::conceptCounts);
            return new Terms(KeyTerms.of(profile, actor, new Glosses(knowledge.get(), who, counts)));
        } catch (IOException e) {
            throw SearchProblem.unreadable(e);
        }
    }
}
