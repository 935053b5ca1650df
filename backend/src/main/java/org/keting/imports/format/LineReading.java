package org.keting.imports.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reading a start-up's and an investor's line have in common. */
final class LineReading {

    /** Makes a value of a line's members, or refuses it. */
    interface Reading<T> {

        T read(String line, Members members);
    }

    private LineReading() {}

    static <T> Parsed<T> of(byte[] line, int length, Reading<T> reading) {
        try {
            return of(Json.decode(line, length), reading);
        } catch (LineRefusedException e) {
            return new Parsed.Refused<>(null, e.fault());
        }
    }

    static <T> Parsed<T> of(String line, Reading<T> reading) {
        String sourceId = null;
        try {
            Map<String, @Nullable Object> record = Json.read(line);
            sourceId = readableSourceId(record);
            Members members = new Members(record);
            T value = reading.read(line, members);
            return new Parsed.Accepted<>(members.sourceId(), value, members.remarks());
        } catch (LineRefusedException e) {
            return new Parsed.Refused<>(sourceId, e.fault());
        }
    }

    /** Languages that a text without a tag may be in: those of the record's descriptions, then those it names. */
    static List<String> candidates(Members members, List<String> languages) {
        List<String> candidates = new ArrayList<>();
        if (members.value("description") instanceof Map<?, ?> descriptions) {
            descriptions
                    .keySet()
                    .forEach(tag -> Languages.canonical((String) tag).ifPresent(candidates::add));
        }
        candidates.addAll(languages);
        return candidates;
    }

    private static @Nullable String readableSourceId(Map<String, @Nullable Object> record) {
        return record.get("sourceId") instanceof String id ? Wording.cut(Wording.line(id), 200) : null;
    }
}
