package org.keting.profiles;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.shared.ids.Ids;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.web.VersionTag;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Creates profiles and applies people's patches to them. */
@Component
final class Editing {

    private final ProfileStores stores;
    private final Access access;
    private final HomeRooms rooms;
    private final ProfileSettings settings;
    private final Clock clock;

    Editing(ProfileStores stores, Access access, HomeRooms rooms, ProfileSettings settings, Clock clock) {
        this.stores = stores;
        this.access = access;
        this.rooms = rooms;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of an edit. */
    sealed interface Outcome {

        /** It is written; or there was nothing to write. */
        record Written(Sheet sheet) implements Outcome {}

        /** The profile is no longer at the version that was edited. */
        record Stale(Sheet current) implements Outcome {}
    }

    /** A new draft of the actor's. */
    Sheet create(Actor actor, ProfileKind kind, JsonNode patch) {
        Permissions.require(actor, Action.CREATE_PROFILE, Relation.NONE);
        String account = actor.requireAccount().value();
        Instant now = clock.instant();
        Content content = apply(kind, Content.EMPTY, patch, new Editor(account, TextOrigin.AUTHOR))
                .content();
        for (int number = 1; number <= settings.drafts(); number++) {
            Standing standing = Standing.draftOf(account, account + "|" + number, now);
            Sheet draft = new Sheet(kind, Ids.next(), 1L, null, null, content, Media.NONE, standing, List.of());
            if (stores.of(kind).insert(draft)) {
                return draft;
            }
        }
        throw new ProblemException(
                ProfileProblem.TOO_MANY_DRAFTS,
                "Publish or finish one of your drafts first.",
                Map.of("limit", settings.drafts()),
                List.of());
    }

    /** Applies a patch to the version that it was made for, and to no other. */
    Outcome edit(Target target, @Nullable String ifMatch, JsonNode patch) {
        Sheet present = access.open(target, Action.EDIT_PROFILE);
        if (!VersionTag.admits(ifMatch, present.version())) {
            return new Outcome.Stale(present);
        }
        boolean own = Profiles.relation(target.actor(), present.standing()) == Relation.OWN;
        Editor editor =
                new Editor(target.actor().requireAccount().value(), own ? TextOrigin.AUTHOR : TextOrigin.ADVISER);
        Edit.Changed edit = apply(target.kind(), present.content(), patch, editor);
        if (edit.what().isEmpty()) {
            return new Outcome.Written(present);
        }
        Instant now = clock.instant();
        Standing standing = present.standing();
        Standing touched = standing.touched(now);
        Sheet changed = present.withContent(edit.content()).withStanding(own ? touched.confirmed(now) : touched);
        ProfileStore<?> store = stores.of(target.kind());
        return store.replace(changed)
                ? new Outcome.Written(changed.withVersion(present.version() + 1))
                : new Outcome.Stale(store.sheet(target.id()).orElseThrow(ProfileProblem::notFound));
    }

    /** The actor's own profiles of a kind, drafts among them. */
    List<Sheet> mine(Actor actor, ProfileKind kind) {
        Permissions.require(actor, Action.LIST_OWN_PROFILES, Relation.NONE);
        return stores.of(kind).ownedBy(actor.requireAccount().value()).stream()
                .map(Blueprints::unfold)
                .toList();
    }

    private Edit.Changed apply(ProfileKind kind, Content present, JsonNode patch, Editor editor) {
        Patching.Terms terms = new Patching.Terms(Blueprints.of(kind), editor, clock.instant(), rooms::exists);
        return switch (Patching.patch(present, patch, terms)) {
            case Edit.Changed changed -> new Edit.Changed(settled(changed.content()), changed.what());
            case Edit.Invalid invalid ->
                throw new ProblemException(
                        CommonProblem.INVALID_INPUT,
                        "Nothing was changed, since some of it is not valid.",
                        Map.of(),
                        invalid.errors());
        };
    }

    /** Until a person chooses the living room, it follows the country. */
    private Content settled(Content content) {
        Provenance chosen = content.provenance().get(Merging.LIVING_ROOM);
        return chosen != null && chosen.origin().isByPerson()
                ? content
                : content.in(rooms.byCountry().apply(content.facts().one("country", String.class)));
    }
}
