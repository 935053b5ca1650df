package org.keting.imports.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Profile;
import org.keting.profiles.Provenance;
import org.keting.profiles.Source;
import org.keting.profiles.Text;
import org.keting.profiles.TextField;
import org.keting.profiles.TextOrigin;

/**
 * A profile's export: the record it came from, with whatever the profile says differently by now laid over it, and who
 * wrote that in a member {@code keting}. An untouched profile gives back its line as it came.
 */
final class Overlay {

    static final String MEMBER = "keting";
    static final String OWN_PREFIX = "keting:";

    private final Profile profile;
    private final @Nullable String line;
    private final Map<String, @Nullable Object> record;
    private boolean differs;

    Overlay(Profile profile) {
        this.profile = profile;
        Source source = profile.source();
        this.line = source == null ? null : source.record();
        this.record = line == null ? fresh(profile) : Json.read(line);
    }

    private static Map<String, @Nullable Object> fresh(Profile profile) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("sourceId", OWN_PREFIX + profile.key());
        record.put("source", "Keting");
        return record;
    }

    /** The line that the profile came from; null when it was written here. */
    @Nullable
    String line() {
        return line;
    }

    /** Lays a member over the record where the profile's value is not what the record says. */
    void lay(String name, @Nullable Object now, @Nullable Object said, @Nullable Object json) {
        if (!Objects.equals(now, said)) {
            record.put(name, json);
            differs = true;
        }
    }

    void layTexts(TextField field, Map<String, Map<String, String>> said) {
        Map<String, String> now = new TreeMap<>();
        profile.texts()
                .getOrDefault(field.key(), Map.of())
                .forEach((language, text) -> now.put(language, text.value()));
        lay(field.key(), now, new TreeMap<>(said.getOrDefault(field.key(), Map.of())), now);
    }

    /** One line in the import format. */
    String write() {
        Map<String, Object> authorship = authorship();
        if (line != null && !differs && authorship.isEmpty()) {
            return line;
        }
        if (!authorship.isEmpty()) {
            record.put(MEMBER, authorship);
        }
        return Json.write(record);
    }

    private Map<String, Object> authorship() {
        Map<String, Object> facts = new TreeMap<>();
        profile.provenance().forEach((name, provenance) -> {
            if (provenance.origin() != TextOrigin.IMPORTED) {
                facts.put(name, json(provenance));
            }
        });
        Map<String, Object> texts = new TreeMap<>();
        profile.texts().forEach((field, byLanguage) -> {
            Map<String, Object> written = new TreeMap<>();
            byLanguage.forEach((language, text) -> {
                if (text.origin() != TextOrigin.IMPORTED) {
                    written.put(language, json(text));
                }
            });
            if (!written.isEmpty()) {
                texts.put(field, written);
            }
        });
        return members(facts, texts);
    }

    private Map<String, Object> members(Map<String, Object> facts, Map<String, Object> texts) {
        Map<String, Object> audiences = new TreeMap<>();
        profile.audiences().forEach((section, audience) -> audiences.put(section, audience.name()));
        Map<String, Object> members = new LinkedHashMap<>();
        if (facts.isEmpty() && texts.isEmpty() && audiences.equals(saidAudiences())) {
            return members;
        }
        members.put("id", profile.key());
        if (profile.livingRoom() != null) {
            members.put("livingRoom", profile.livingRoom());
        }
        new LinkedHashMap<>(Map.of("facts", facts, "texts", texts, "audiences", audiences))
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(entry -> members.put(entry.getKey(), entry.getValue()));
        return members;
    }

    private Map<?, ?> saidAudiences() {
        return record.get(MEMBER) instanceof Map<?, ?> said && said.get("audiences") instanceof Map<?, ?> audiences
                ? audiences
                : Map.of();
    }

    private static Map<String, Object> json(Provenance provenance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("origin", provenance.origin().name());
        members.put("by", provenance.by());
        members.put("at", provenance.at().toString());
        return members;
    }

    private static Map<String, Object> json(Text text) {
        Map<String, Object> members = json(new Provenance(text.origin(), text.by(), text.at()));
        members.put("revision", text.revision());
        if (text.sourceLanguage() != null) {
            members.put("sourceLanguage", text.sourceLanguage());
        }
        if (text.sourceRevision() != null) {
            members.put("sourceRevision", text.sourceRevision());
        }
        return members;
    }
}
