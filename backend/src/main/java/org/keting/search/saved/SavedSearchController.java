package org.keting.search.saved;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.keting.profiles.ProfileKind;
import org.keting.search.Changes;
import org.keting.search.ListRequest;
import org.keting.search.results.FoundProfile;
import org.keting.search.saved.SavedSearch.Wish;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.web.VersionTag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's saved searches. Others' look like those that do not exist. */
@RestController
@RequestMapping("/api/saved-searches")
class SavedSearchController {

    private static final int NAME = 120;
    private static final String SAYS_SOMETHING = "(?sU).*[^\\s\\p{Cntrl}].*";

    private final SavedSearches searches;
    private final Changes changes;

    SavedSearchController(SavedSearches searches, Changes changes) {
        this.searches = searches;
        this.changes = changes;
    }

    /**
     * @param query the list's own query string, {@code q=…&country=IL}; what names a page or a reader is left out
     * @param alerts daily when it is not said
     */
    record New(
            @NotNull @Size(max = NAME) @Pattern(regexp = SAYS_SOMETHING)
            String name,

            @NotNull ProfileKind kind,
            @NotNull @Size(max = QueryString.LONGEST) String query,
            @Nullable Frequency alerts) {}

    record Change(
            @Nullable @Size(max = NAME) @Pattern(regexp = SAYS_SOMETHING)
            String name,

            @Nullable @Size(max = QueryString.LONGEST) String query,
            @Nullable Frequency alerts) {}

    record Listing(List<SavedSearchView> items) {}

    /**
     * What the last alert told.
     *
     * @param total how many profiles it told
     * @param items the first of them that are still published, at most a hundred
     */
    record AlertMatches(long total, List<FoundProfile> items, SavedSearchView.@Nullable AlertView alert) {}

    @PostMapping
    @Requires(Action.KEEP_SAVED_SEARCHES)
    ResponseEntity<SavedSearchView> save(Actor actor, @RequestBody @Valid New wish) {
        Permissions.require(actor, Action.KEEP_SAVED_SEARCHES, Relation.NONE);
        Frequency alerts = wish.alerts() == null ? Frequency.DAILY : wish.alerts();
        SavedSearch saved = searches.save(
                actor.requireAccount(),
                wish.kind(),
                new Wish(line(wish.name()), QueryString.normal(wish.kind(), wish.query()), alerts));
        return ResponseEntity.created(URI.create("/api/saved-searches/" + saved.id()))
                .eTag(VersionTag.of(saved.version()))
                .body(SavedSearchView.of(saved));
    }

    @GetMapping
    @Requires(Action.READ_SAVED_SEARCHES)
    Listing list(Actor actor) {
        Permissions.require(actor, Action.READ_SAVED_SEARCHES, Relation.NONE);
        return new Listing(searches.of(actor.requireAccount()).stream()
                .map(SavedSearchView::of)
                .toList());
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_SAVED_SEARCHES)
    ResponseEntity<SavedSearchView> read(Actor actor, @PathVariable String id) {
        return answer(own(actor, id, Action.READ_SAVED_SEARCHES));
    }

    @PatchMapping("/{id}")
    @Requires(Action.KEEP_SAVED_SEARCHES)
    ResponseEntity<SavedSearchView> change(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid Change change) {
        SavedSearch present = own(actor, id, Action.KEEP_SAVED_SEARCHES);
        String query = change.query() == null ? null : QueryString.normal(present.kind(), change.query());
        return answer(searches.change(
                present,
                ifMatch,
                wish -> new Wish(
                        change.name() == null ? wish.name() : line(change.name()),
                        query == null ? wish.query() : query,
                        change.alerts() == null ? wish.alerts() : change.alerts())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Action.KEEP_SAVED_SEARCHES)
    void delete(Actor actor, @PathVariable String id) {
        searches.delete(own(actor, id, Action.KEEP_SAVED_SEARCHES).id());
    }

    @GetMapping("/{id}/matches")
    @Requires(Action.READ_SAVED_SEARCHES)
    AlertMatches matches(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reader,
            @RequestHeader HttpHeaders headers) {
        SavedSearch search = own(actor, id, Action.READ_SAVED_SEARCHES);
        AlertState.LastAlert last = search.alert().last();
        if (last == null) {
            return new AlertMatches(0, List.of(), null);
        }
        return new AlertMatches(
                last.count(),
                changes.show(search.kind(), last.profiles(), ListRequest.languages(reader, headers)),
                SavedSearchView.of(search).lastAlert());
    }

    static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "You have no such saved search.");
    }

    private SavedSearch own(Actor actor, String id, Action action) {
        return searches.find(new SavedSearchId(id))
                .filter(search -> search.owner().equals(actor.account()))
                .filter(search -> Permissions.allows(actor, action, Relation.OWN, null))
                .orElseThrow(SavedSearchController::notFound);
    }

    private static ResponseEntity<SavedSearchView> answer(SavedSearch search) {
        return ResponseEntity.ok().eTag(VersionTag.of(search.version())).body(SavedSearchView.of(search));
    }

    private static String line(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
