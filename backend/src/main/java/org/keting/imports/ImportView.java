package org.keting.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;

/**
 * An import as the API shows it.
 *
 * @param problems null in lists
 * @param report where the outcome of every line is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        String id,
        ProfileKind kind,
        ImportState state,
        long lines,
        long created,
        long updated,
        long unchanged,
        long kept,
        long refused,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String by,
        @Nullable List<Trouble> problems,
        @Nullable Ending ending,
        String report) {

    static ImportView of(Import it) {
        return of(it, it.problems());
    }

    static ImportView inList(Import it) {
        return of(it, null);
    }

    private static ImportView of(Import it, @Nullable List<Trouble> problems) {
        Tally tally = it.tally();
        return new ImportView(
                it.id().value(),
                it.kind(),
                it.state(),
                tally.lines(),
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.kept(),
                tally.refused(),
                it.startedAt(),
                it.finishedAt(),
                it.by(),
                problems,
                it.ending(),
                "/api/imports/" + it.id().value() + "/lines");
    }
}
