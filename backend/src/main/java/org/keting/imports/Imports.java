package org.keting.imports;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Investors;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Startups;
import org.keting.shared.ids.Ids;
import org.springframework.stereotype.Component;

/** Newline-delimited JSON into profiles: line by line in constant memory, idempotent by source id. */
@Component
public class Imports {

    /** Running imports of this process are confirmed three times as often. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final Startups startups;
    private final Investors investors;
    private final ImportStore store;
    private final ImportSettings settings;
    private final Clock clock;
    private final Running running;

    Imports(Startups startups, Investors investors, ImportStore store, ImportSettings settings, Clock clock) {
        this.startups = startups;
        this.investors = investors;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.running = new Running(settings.perAccount());
    }

    /**
     * Imports on behalf of the house itself.
     *
     * @param lines NDJSON in UTF-8; read to its end, not closed
     * @param by what reports and provenance name
     * @return how it ended; the profiles are durable by then
     */
    public Import load(ProfileKind kind, InputStream lines, String by) {
        return begin(kind, Importer.house(by)).run(lines, chunk -> {});
    }

    /** The newest import of a kind on this name. */
    public Optional<Import> latest(ProfileKind kind, String by) {
        return store.newest(100, by, null).stream()
                .filter(found -> found.kind() == kind)
                .findFirst();
    }

    /** Takes a place for an import and enters it, or fails with {@code too-many-imports}. It must be run then. */
    Begun begin(ProfileKind kind, Importer importer) {
        ImportId id = new ImportId(Ids.next());
        running.enter(id, importer.name());
        try {
            Import started = Import.started(id, kind, importer.name(), clock.instant());
            store.insert(started);
            return new Begun(started, importer);
        } catch (RuntimeException e) {
            running.leave(id);
            throw e;
        }
    }

    /** An import that has been entered. */
    final class Begun {

        private final Import started;
        private final Importer importer;

        private Begun(Import started, Importer importer) {
            this.started = started;
            this.importer = importer;
        }

        ImportId id() {
            return started.id();
        }

        /**
         * Reads all lines.
         *
         * @param stored told the number of each chunk of the report once it can be read
         */
        Import run(InputStream body, IntConsumer stored) {
            try {
                Report report = new Report(store, id(), stored);
                Batch<?> batch = new Batch<>(intake(started.kind()), importer);
                return new ImportRun(started, report, store, clock)
                        .run(
                                new Lines(body, settings),
                                batch,
                                settings.maxLine().toBytes());
            } finally {
                running.leave(id());
            }
        }
    }

    private Intake<?> intake(ProfileKind kind) {
        return switch (kind) {
            case STARTUP -> Intake.startups(startups);
            case INVESTOR -> Intake.investors(investors);
        };
    }

    /** Newest first, without their problems. */
    List<Import> newest(int most, @Nullable String by, @Nullable String before) {
        return store.newest(most, by, before);
    }

    /** Confirms what runs here, gives up what ran in a process that is gone, and forgets what is old. */
    void sweep() {
        Instant now = clock.instant();
        store.seen(running.ids(), now);
        store.giveUp(now.minus(SILENCE), now);
        store.expire(now.minus(settings.kept()));
    }
}
