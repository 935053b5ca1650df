package org.keting.profiles;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Profiles and patches that tests start from. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    static final String ROOM = "israel";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Samples() {}

    static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    static Patching.Terms by(String account, TextOrigin origin) {
        return new Patching.Terms(Blueprints.STARTUP, new Editor(account, origin), NOW, ROOM::equals);
    }

    static Merging.Terms importing() {
        return new Merging.Terms(Blueprints.STARTUP, "importer", country -> "IL".equals(country) ? ROOM : null, NOW);
    }

    static Facts facts(String name) {
        return new Facts(
                name,
                null,
                "IL",
                "Haifa",
                null,
                List.of("Health"),
                List.of(),
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                List.of());
    }

    static ImportedStartup startup(String sourceId, String name) {
        return new ImportedStartup(
                sourceId,
                "a list",
                "CC0",
                facts(name),
                Map.of("description", Map.of("en", "What " + name + " makes.")),
                Map.of(),
                "{\"sourceId\":\"" + sourceId + "\",\"name\":\"" + name + "\"}");
    }

    static Sheet draft(String key) {
        return sheet(key, Standing.draftOf("owner", "owner|1", NOW));
    }

    static Sheet published(String key) {
        return sheet(key, Standing.imported(NOW));
    }

    private static Sheet sheet(String key, Standing standing) {
        Content content = Merging.merge(Content.EMPTY, Imported.of(startup("s:" + key, "Lamp")), importing())
                .content();
        return new Sheet(ProfileKind.STARTUP, key, 1L, null, null, content, Media.NONE, standing, List.of());
    }

    /** The text that must be there. */
    static Text text(Content content, TextField field, String language) {
        return Objects.requireNonNull(content.text(field, language));
    }

    /** What became of an edit that must be valid. */
    static Content content(Edit edit) {
        return switch (edit) {
            case Edit.Changed changed -> changed.content();
            case Edit.Invalid invalid ->
                throw new AssertionError(invalid.errors().toString());
        };
    }
}
