package org.keting.search.vocabulary;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.keting.search.ListRequest;
import org.keting.search.taxonomy.Concept;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.keting.shared.web.Page;
import org.keting.shared.web.VersionTag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import tools.jackson.databind.JsonNode;

/** Concepts over HTTP: everybody reads them, coordinators change them. */
@RestController
@RequestMapping("/api/concepts")
class ConceptController {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final int MOST_FOUND = 50;

    private final Vocabulary vocabulary;
    private final ConceptViews views;

    ConceptController(Vocabulary vocabulary, ConceptViews views) {
        this.vocabulary = vocabulary;
        this.views = views;
    }

    /** All concepts; with {@code q} those that have it in one of their words, the best 50. */
    @GetMapping
    @Requires(Action.READ_PUBLIC)
    Page<ConceptLine> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String reader,
            @RequestHeader HttpHeaders headers) {
        List<String> languages = ListRequest.languages(reader, headers);
        if (q == null || q.isBlank()) {
            return new Page<>(
                    vocabulary.taxonomy().concepts().stream()
                            .map(concept -> line(concept, languages, null))
                            .toList(),
                    null);
        }
        return new Page<>(
                new ConceptLookup(q, languages)
                        .among(vocabulary.taxonomy().concepts()).stream()
                                .limit(MOST_FOUND)
                                .map(found -> line(
                                        found.concept(),
                                        languages,
                                        found.term().equals(found.concept().label(languages))
                                                ? null
                                                : new ConceptLine.Match(found.term(), found.language())))
                                .toList(),
                null);
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_PUBLIC)
    ResponseEntity<ConceptView> read(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reader,
            @RequestHeader HttpHeaders headers) {
        Vocabulary.Entry entry = vocabulary
                .find(id)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such concept."));
        return tagged(views.view(entry, actor, ListRequest.languages(reader, headers)));
    }

    /** The body has the members of a patch and perhaps an {@code id}; without one it is made from the words. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Action.EDIT_VOCABULARY)
    ResponseEntity<ConceptView> create(
            Actor actor,
            @RequestParam(required = false) @Nullable String reader,
            @RequestHeader HttpHeaders headers,
            @RequestBody JsonNode concept) {
        Permissions.require(actor, Action.EDIT_VOCABULARY, Relation.NONE);
        Vocabulary.Entry created = vocabulary.create(wish(concept), actor.requireAccount());
        ConceptView view = views.view(created, actor, ListRequest.languages(reader, headers));
        return ResponseEntity.created(URI.create("/api/concepts/" + view.id()))
                .eTag(VersionTag.of(view.version()))
                .body(view);
    }

    /** A JSON merge patch; see {@link Wish}. */
    @PatchMapping(
            path = "/{id}",
            consumes = {MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE})
    @Requires(Action.EDIT_VOCABULARY)
    ResponseEntity<ConceptView> change(
            Actor actor, @PathVariable String id, @RequestHeader HttpHeaders headers, @RequestBody JsonNode patch) {
        Permissions.require(actor, Action.EDIT_VOCABULARY, Relation.NONE);
        List<String> languages = ListRequest.languages(null, headers);
        String ifMatch = headers.getFirst(HttpHeaders.IF_MATCH);
        return switch (vocabulary.change(id, ifMatch, wish(patch), actor.requireAccount())) {
            case Vocabulary.Outcome.Written written -> tagged(views.view(written.entry(), actor, languages));
            case Vocabulary.Outcome.Stale stale ->
                throw new ProblemException(
                        CommonProblem.STALE_VERSION,
                        "The concept has changed since the version that you name.",
                        Map.of("current", views.view(stale.current(), actor, languages)),
                        List.of());
        };
    }

    @DeleteMapping("/{id}")
    @Requires(Action.EDIT_VOCABULARY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        Permissions.require(actor, Action.EDIT_VOCABULARY, Relation.NONE);
        vocabulary.delete(id, ifMatch, actor.requireAccount());
    }

    private ConceptLine line(Concept concept, List<String> languages, ConceptLine.@Nullable Match match) {
        return new ConceptLine(
                concept.id(),
                concept.label(languages),
                concept.broader(),
                !vocabulary.isShipped(concept.id()),
                vocabulary.isAmended(concept.id()),
                match);
    }

    private static Wish wish(JsonNode body) {
        List<FieldError> errors = new ArrayList<>();
        Wish wish = Wish.read(body, errors);
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT, "Some of the input has the wrong shape.", Map.of(), errors);
        }
        return wish;
    }

    private static ResponseEntity<ConceptView> tagged(ConceptView view) {
        return ResponseEntity.ok().eTag(VersionTag.of(view.version())).body(view);
    }
}
