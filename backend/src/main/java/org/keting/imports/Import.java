package org.keting.imports;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;

/**
 * One import as it is stored.
 *
 * @param by account id of the coordinator, or {@code demo}
 * @param seenAt when its process last said that it is at work; long ago while {@code RUNNING} means a crash
 * @param problems the first refused lines, at most {@link #MOST_PROBLEMS}
 * @param ending null unless it was interrupted
 */
public record Import(
        @BsonId ImportId id,
        ProfileKind kind,
        ImportState state,
        String by,
        Tally tally,
        Instant startedAt,
        Instant seenAt,
        @Nullable Instant finishedAt,
        List<Trouble> problems,
        @Nullable Ending ending) {

    /** Lists leave the problems out of their queries, which then read as null. */
    public Import {
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    static final int MOST_PROBLEMS = 1_000;

    static Import started(ImportId id, ProfileKind kind, String by, Instant now) {
        return new Import(id, kind, ImportState.RUNNING, by, Tally.NONE, now, now, null, List.of(), null);
    }

    /** Where it stands after some more lines. */
    Import progressed(Tally sum, List<Trouble> troubles, Instant now) {
        return new Import(id, kind, state, by, sum, startedAt, now, null, troubles, null);
    }

    /** How it ended. */
    Import ended(@Nullable Ending early, Instant now) {
        ImportState end = early == null ? ImportState.DONE : ImportState.INTERRUPTED;
        return new Import(id, kind, end, by, tally, startedAt, now, now, problems, early);
    }
}
