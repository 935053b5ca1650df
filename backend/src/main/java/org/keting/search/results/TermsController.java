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
import org.keting.profiles.Profiles;
import org.keting.search.ListRequest;
import org.keting.search.SearchProblem;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.ProfileSource;
import org.keting.search.index.SearchIndex;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.results.KeyTerms.KeyTerm;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains the terms of profiles, to those who may read them. */
@RestController
class TermsController {

    private final List<ProfileSource> profiles;
    private final SearchIndex index;
    private final KnowledgeBase knowledge;

    TermsController(List<ProfileSource> profiles, SearchIndex index, KnowledgeBase knowledge) {
        this.profiles = List.copyOf(profiles);
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
        Profile profile = profile(kind, id);
        if (!Profiles.mayRead(actor, profile)) {
            throw notFound();
        }
        Reader who = new Reader(ListRequest.languages(reader, headers));
        try {
            var counts = index.ask(FacetedSearcher::conceptCounts);
            return new Terms(KeyTerms.of(profile, actor, new Glosses(knowledge.get(), who, counts)));
        } catch (IOException e) {
            throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE, "The index cannot be read at the moment.")
                    .withCause(e);
        }
    }

    private Profile profile(ProfileKind kind, String id) {
        for (ProfileSource source : profiles) {
            if (source.kind() == kind) {
                List<? extends Profile> found = source.findAll(List.of(id));
                return found.stream().findFirst().orElseThrow(TermsController::notFound);
            }
        }
        throw notFound();
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such profile, or it is not public.");
    }
}
