package org.keting.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keting.imports.format.Json;
import org.keting.imports.format.LineFault;
import org.keting.imports.format.Remark;
import org.keting.profiles.Merge;

/**
 * What became of one line.
 *
 * @param line counted from 1, blank lines included
 * @param id the profile's, or null when the line was refused
 * @param kept fields that a person had edited and that stayed
 * @param fault null unless it was refused
 */
record Outcome(
        long line,
        @Nullable String sourceId,
        Kind kind,
        @Nullable String id,
        Set<String> changed,
        Set<String> kept,
        List<Remark> remarks,
        @Nullable LineFault fault) {

    enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    static Outcome refused(long line, @Nullable String sourceId, LineFault fault) {
        return new Outcome(line, sourceId, Kind.REFUSED, null, Set.of(), Set.of(), List.of(), fault);
    }

    static Outcome merged(long line, String sourceId, Merge merge, List<Remark> remarks) {
        return switch (merge) {
            case Merge.Created created ->
                new Outcome(line, sourceId, Kind.CREATED, created.id(), Set.of(), Set.of(), remarks, null);
            case Merge.Updated updated ->
                new Outcome(
                        line, sourceId, Kind.UPDATED, updated.id(), updated.changed(), updated.kept(), remarks, null);
            case Merge.Unchanged same ->
                new Outcome(line, sourceId, Kind.UNCHANGED, same.id(), Set.of(), Set.of(), remarks, null);
        };
    }

    /** What the summary lists of it, when it was refused. */
    Optional<Trouble> trouble() {
        return Optional.ofNullable(fault).map(f -> new Trouble(line, sourceId, f.slug(), f.detail(), f.pointer()));
    }

    /** One line of the report, without its line end. */
    String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", line);
        putIfAny(members, "sourceId", sourceId);
        members.put("outcome", kind.name());
        putIfAny(members, "id", id);
        putIfAny(members, "changed", changed.isEmpty() ? null : new TreeSet<>(changed));
        putIfAny(members, "kept", kept.isEmpty() ? null : new TreeSet<>(kept));
        putIfAny(
                members,
                "remarks",
                remarks.isEmpty() ? null : remarks.stream().map(Outcome::json).toList());
        putIfAny(members, "problem", fault == null ? null : json(fault));
        return Json.write(members);
    }

    private static Map<String, Object> json(Remark remark) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", remark.code());
        members.put("pointer", remark.pointer());
        members.put("detail", remark.detail());
        return members;
    }

    private static Map<String, Object> json(LineFault fault) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("slug", fault.slug());
        members.put("detail", fault.detail());
        putIfAny(members, "pointer", fault.pointer());
        return members;
    }

    private static void putIfAny(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
