package org.keting.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.keting.profiles.HomeRooms;
import org.keting.profiles.ProfileKind;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/imports")
class ImportController {

    static final String NDJSON = "application/x-ndjson";
    private static final int PAGE = 50;

    private final Imports imports;
    private final ImportStore store;
    private final HomeRooms rooms;
    private final ImportSettings settings;
    private final JsonMapper json;

    ImportController(Imports imports, ImportStore store, HomeRooms rooms, ImportSettings settings, JsonMapper json) {
        this.imports = imports;
        this.store = store;
        this.rooms = rooms;
        this.settings = settings;
        this.json = json;
    }

    /** A page of imports, newest first. */
    record Listing(List<ImportView> items, @Nullable String next) {}

    /** Null when the outcomes were streamed instead. */
    @PostMapping(
            path = "/{plural:startups|investors}",
            produces = {MediaType.APPLICATION_JSON_VALUE, NDJSON})
    @Requires(Action.IMPORT_PROFILES)
    @Nullable
    ImportView run(@PathVariable String plural, HttpServletRequest request, HttpServletResponse response, Actor actor)
            throws IOException {
        Permissions.require(actor, Action.IMPORT_PROFILES, Relation.NONE);
        InputStream body = ImportBody.open(request, settings);
        Imports.Begun begun = imports.begin(kind(plural), Importer.of(actor, rooms));
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains(NDJSON)) {
            stream(begun, body, response);
            return null;
        }
        Import done = begun.run(body, chunk -> {});
        if (done.ending() != null) {
            throw ended(done, done.ending());
        }
        return ImportView.of(done);
    }

    private void stream(Imports.Begun begun, InputStream body, HttpServletResponse response) throws IOException {
        response.setContentType(NDJSON);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // proxies of the nginx kind would hold the lines back
        OutputStream out = response.getOutputStream();
        OutcomeStream outcomes = OutcomeStream.start(store, begun.id(), out);
        Import done;
        try {
            done = begun.run(body, outcomes::stored);
        } finally {
            outcomes.finish();
        }
        out.write(json.writeValueAsBytes(ImportView.of(done)));
        out.write('\n');
        out.flush();
    }

    private static ProblemException ended(Import done, Ending ending) {
        return new ProblemException(
                ImportProblem.ofEnding(ending),
                ending.detail() + " Everything up to line " + ending.line() + " stays.",
                Map.of("import", done.id().value(), "line", ending.line()),
                List.of());
    }

    @GetMapping
    @Requires(Action.READ_IMPORT)
    Listing list(@RequestParam(required = false) @Nullable String cursor, Actor actor) {
        Permissions.require(actor, Action.READ_IMPORT, Relation.NONE);
        String onlyBy = seesAll(actor) ? null : actor.requireAccount().value();
        List<Import> page = store.newest(PAGE + 1, onlyBy, cursor);
        String next = page.size() > PAGE ? page.get(PAGE - 1).id().value() : null;
        return new Listing(page.stream().limit(PAGE).map(ImportView::inList).toList(), next);
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_IMPORT)
    ImportView find(@PathVariable String id, Actor actor) {
        return ImportView.of(visible(id, actor));
    }

    @GetMapping(path = "/{id}/lines", produces = NDJSON)
    @Requires(Action.READ_IMPORT)
    void lines(@PathVariable String id, HttpServletResponse response, Actor actor) throws IOException {
        Import found = visible(id, actor);
        response.setContentType(NDJSON);
        response.setHeader("Cache-Control", "no-store");
        OutputStream out = response.getOutputStream();
        for (int chunk = 1; Report.copy(store, found.id(), chunk, out); chunk++) {
            out.flush();
        }
    }

    private Import visible(String id, Actor actor) {
        Permissions.require(actor, Action.READ_IMPORT, Relation.NONE);
        return store.find(new ImportId(id))
                .filter(found -> seesAll(actor) || isOwn(found, actor))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such import."));
    }

    /** Coordinators of some living rooms see their own imports; another's may be about rooms they have no part in. */
    private static boolean seesAll(Actor actor) {
        return Permissions.allows(actor, Action.READ_IMPORT, Relation.OTHER, null);
    }

    private static boolean isOwn(Import found, Actor actor) {
        AccountId account = actor.account();
        return account != null && found.by().equals(account.value());
    }

    static ProfileKind kind(String plural) {
        return plural.equals("startups") ? ProfileKind.STARTUP : ProfileKind.INVESTOR;
    }
}
