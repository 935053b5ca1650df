package org.keting.profiles;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Requires;
import org.keting.shared.web.Page;
import org.keting.shared.web.VersionTag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Reading, creating and editing profiles of either kind. */
@RestController
class ProfileController {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Access access;
    private final Editing editing;
    private final ProfileViews views;

    ProfileController(Access access, Editing editing, ProfileViews views) {
        this.access = access;
        this.editing = editing;
        this.views = views;
    }

    @GetMapping({"/api/startups/{id}", "/api/investors/{id}"})
    @Requires(Action.READ_PROFILE)
    ResponseEntity<ProfileView> read(Actor actor, ProfileKind kind, @PathVariable String id) {
        return views.answer(actor, access.open(new Target(actor, kind, id)));
    }

    @GetMapping({"/api/startups/mine", "/api/investors/mine"})
    @Requires(Action.LIST_OWN_PROFILES)
    Page<ProfileView> mine(Actor actor, ProfileKind kind) {
        return new Page<>(
                editing.mine(actor, kind).stream()
                        .map(sheet -> views.view(actor, sheet))
                        .toList(),
                null);
    }

    /** The body has the members of a patch; only {@code name} is required. */
    @PostMapping(
            path = {"/api/startups", "/api/investors"},
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Action.CREATE_PROFILE)
    ResponseEntity<ProfileView> create(Actor actor, ProfileKind kind, @RequestBody JsonNode profile) {
        Sheet draft = editing.create(actor, kind, profile);
        return ResponseEntity.created(URI.create("/api" + draft.page()))
                .eTag(VersionTag.of(draft.version()))
                .body(views.view(actor, draft));
    }

    /** A JSON merge patch; see {@link Patching}. */
    @PatchMapping(
            path = {"/api/startups/{id}", "/api/investors/{id}"},
            consumes = {MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE})
    @Requires(Action.EDIT_PROFILE)
    ResponseEntity<ProfileView> edit(
            Actor actor,
            ProfileKind kind,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch) {
        return switch (editing.edit(new Target(actor, kind, id), ifMatch, patch)) {
            case Editing.Outcome.Written written -> views.answer(actor, written.sheet());
            case Editing.Outcome.Stale stale -> throw views.stale(actor, stale.current());
        };
    }
}
