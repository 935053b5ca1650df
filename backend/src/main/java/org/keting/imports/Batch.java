package org.keting.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keting.imports.format.LineFault;
import org.keting.imports.format.LineProblem;
import org.keting.imports.format.Parsed;
import org.keting.imports.format.Remark;
import org.keting.profiles.Merge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lines read but not stored yet, in their order. */
final class Batch<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);
    private static final int MOST_LINES = 500;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Intake<T> intake;
    private final Importer importer;
    private final List<Waiting<T>> waiting = new ArrayList<>();
    private int bytes;

    Batch(Intake<T> intake, Importer importer) {
        this.intake = intake;
        this.importer = importer;
    }

    /** Either what is to be stored, or what is known already. */
    private record Waiting<T>(
            long line,
            String sourceId,
            @Nullable T value,
            List<Remark> remarks,
            @Nullable Outcome known) {

        Outcome outcome(Merge merge) {
            return Outcome.merged(line, sourceId, merge, remarks);
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    boolean isFull() {
        return waiting.size() >= MOST_LINES || bytes >= MOST_BYTES;
    }

    void add(Lines.Next.Line line) {
        bytes += line.length();
        switch (intake.parse().apply(line.bytes(), line.length())) {
            case Parsed.Refused<T> refused ->
                addKnown(Outcome.refused(line.number(), refused.sourceId(), refused.fault()));
            case Parsed.Accepted<T> accepted -> add(line.number(), accepted);
        }
    }

    void addTooLong(long number, long limit) {
        addKnown(Outcome.refused(
                number, null, LineFault.of(LineProblem.LINE_TOO_LONG, "A line may have " + limit + " bytes.", null)));
    }

    private void add(long line, Parsed.Accepted<T> accepted) {
        String sourceId = accepted.sourceId();
        if (!importer.mayBring().test(intake.country().apply(accepted.value()))) {
            addKnown(Outcome.refused(
                    line,
                    sourceId,
                    LineFault.of(LineProblem.OTHER_LIVING_ROOM, "Its country is another living room's.", "/country")));
            return;
        }
        intake.ownProfile(sourceId)
                .ifPresentOrElse(
                        id -> addKnown(Outcome.merged(line, sourceId, new Merge.Unchanged(id), accepted.remarks())),
                        () -> waiting.add(new Waiting<>(line, sourceId, accepted.value(), accepted.remarks(), null)));
    }

    private void addKnown(Outcome outcome) {
        waiting.add(new Waiting<>(outcome.line(), "", null, List.of(), outcome));
    }

    /** Stores what waits and says what became of each line, in the lines' order; all of it is durable. */
    List<Outcome> settle() {
        List<Waiting<T>> open = waiting.stream().filter(w -> w.value() != null).toList();
        List<Outcome> merged = merge(open);
        List<Outcome> outcomes = new ArrayList<>(waiting.size());
        int next = 0;
        for (Waiting<T> line : waiting) {
            outcomes.add(line.known() != null ? line.known() : merged.get(next++));
        }
        waiting.clear();
        bytes = 0;
        return outcomes;
    }

    /** One record that cannot be stored must not stop the others: a batch that fails is halved until it is found. */
    private List<Outcome> merge(List<Waiting<T>> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        try {
            List<T> values = new ArrayList<>();
            open.forEach(line -> values.add(Objects.requireNonNull(line.value())));
            List<Merge> merges = intake.merge().apply(values, importer.name());
            List<Outcome> outcomes = new ArrayList<>(merges.size());
            for (int i = 0; i < merges.size(); i++) {
                outcomes.add(open.get(i).outcome(merges.get(i)));
            }
            return outcomes;
        } catch (RuntimeException e) {
            if (!ImportStore.isAboutTheRecord(e)) {
                throw e;
            }
            return apart(open, e);
        }
    }

    private List<Outcome> apart(List<Waiting<T>> open, RuntimeException failure) {
        if (open.size() == 1) {
            LOG.warn("a record could not be stored: {}", open.getFirst().sourceId(), failure);
            LineFault fault = LineFault.of(LineProblem.LINE_NOT_STORED, "The database did not take this record.", null);
            return List.of(
                    Outcome.refused(open.getFirst().line(), open.getFirst().sourceId(), fault));
        }
        int half = open.size() / 2;
        List<Outcome> outcomes = new ArrayList<>(merge(open.subList(0, half)));
        outcomes.addAll(merge(open.subList(half, open.size())));
        return outcomes;
    }
}
