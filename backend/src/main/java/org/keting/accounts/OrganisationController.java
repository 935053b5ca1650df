package org.keting.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Organisations over HTTP. Those that the caller may not see look like those that do not exist. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationController {

    private static final String COUNTRY = "[A-Z]{2}";

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    record New(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Pattern(regexp = COUNTRY) String country) {}

    record Change(
            @Nullable @Size(max = 120) @Pattern(regexp = "(?U).*\\S.*")
            String name,

            @Nullable @Pattern(regexp = COUNTRY) String country) {}

    record Member(String id, String displayName) {}

    record Members(List<Member> items) {}

    @PostMapping
    @Requires(Action.CREATE_ORGANISATION)
    ResponseEntity<Organisation> create(Actor actor, @RequestBody @Valid New wish) {
        Permissions.require(actor, Action.CREATE_ORGANISATION, Relation.NONE);
        Organisation created = organisations.create(wish.name().strip(), wish.country(), actor.requireAccount());
        return ResponseEntity.created(URI.create("/api/organisations/" + created.id()))
                .eTag(VersionTag.of(created.version()))
                .body(created);
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_ORGANISATION)
    ResponseEntity<Organisation> read(Actor actor, @PathVariable String id) {
        return tagged(require(actor, Action.READ_ORGANISATION, id));
    }

    @PatchMapping("/{id}")
    @Requires(Action.EDIT_ORGANISATION)
    ResponseEntity<Organisation> change(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid Change change) {
        Organisation current = require(actor, Action.EDIT_ORGANISATION, id);
        VersionTag.require(ifMatch, current.version());
        String name = change.name() == null ? current.name() : change.name().strip();
        String country = change.country() == null ? current.country() : change.country();
        return tagged(organisations.change(id, current.version(), name, country).orElseThrow(VersionTag::stale));
    }

    @GetMapping("/{id}/members")
    @Requires(Action.READ_ORGANISATION)
    Members members(Actor actor, @PathVariable String id) {
        require(actor, Action.READ_ORGANISATION, id);
        return new Members(organisations.members(id).stream()
                .map(account -> new Member(account.id().value(), account.displayName()))
                .toList());
    }

    @DeleteMapping("/{id}/members/{account}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Action.EDIT_ORGANISATION)
    void remove(Actor actor, @PathVariable String id, @PathVariable String account) {
        require(actor, Action.EDIT_ORGANISATION, id);
        organisations.leave(new AccountId(account), id);
    }

    private Organisation require(Actor actor, Action action, String id) {
        Organisation found = organisations
                .find(id)
                .filter(organisation ->
                        Permissions.allows(actor, Action.READ_ORGANISATION, relation(actor, organisation), null))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such organisation."));
        Permissions.require(actor, action, relation(actor, found));
        return found;
    }

    private static Relation relation(Actor actor, Organisation organisation) {
        return actor.belongsTo(organisation.id()) ? Relation.OWN : Relation.OTHER;
    }

    private static ResponseEntity<Organisation> tagged(Organisation organisation) {
        return ResponseEntity.ok().eTag(VersionTag.of(organisation.version())).body(organisation);
    }
}
