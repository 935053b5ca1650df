package org.keting.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.accounts.Requires;
import org.keting.imports.format.ExportedInvestors;
import org.keting.imports.format.ExportedStartups;
import org.keting.profiles.Investors;
import org.keting.profiles.Profile;
import org.keting.profiles.Startups;
import org.keting.profiles.Status;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way out, in the format of the way in. */
@RestController
@RequestMapping("/api/exports")
class ExportController {

    private static final int BUFFER = 64 * 1024;

    private final Startups startups;
    private final Investors investors;

    ExportController(Startups startups, Investors investors) {
        this.startups = startups;
        this.investors = investors;
    }

    @GetMapping(path = "/startups", produces = ImportController.NDJSON)
    @Requires(Action.EXPORT_PROFILES)
    void startups(HttpServletResponse response, Actor actor) throws IOException {
        try (Out out = new Out(response, actor)) {
            startups.forEach(startup -> out.write(startup, ExportedStartups::line));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @GetMapping(path = "/investors", produces = ImportController.NDJSON)
    @Requires(Action.EXPORT_PROFILES)
    void investors(HttpServletResponse response, Actor actor) throws IOException {
        try (Out out = new Out(response, actor)) {
            investors.forEach(investor -> out.write(investor, ExportedInvestors::line));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the published profiles that a coordinator looks after; drafts stay out, since an import publishes. */
    private static final class Out implements AutoCloseable {

        private final Actor actor;
        private final OutputStream lines;

        Out(HttpServletResponse response, Actor actor) throws IOException {
            Permissions.require(actor, Action.EXPORT_PROFILES, Relation.NONE);
            response.setContentType(ImportController.NDJSON);
            response.setHeader("Cache-Control", "no-store");
            this.actor = actor;
            this.lines = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        }

        <P extends Profile> void write(P profile, Function<P, String> line) {
            if (profile.standing().status() != Status.PUBLISHED || !actor.coordinates(profile.livingRoom())) {
                return;
            }
            try {
                lines.write(line.apply(profile).getBytes(StandardCharsets.UTF_8));
                lines.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            lines.flush();
        }
    }
}
