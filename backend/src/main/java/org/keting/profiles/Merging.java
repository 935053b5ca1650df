package org.keting.profiles;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a source says into a profile. What a person wrote, and what a person removed, stays as it is; what the
 * source no longer says goes, as long as it was the source that said it.
 */
final class Merging {

    /** The name that a living room has in {@link Content#provenance()}. */
    static final String LIVING_ROOM = "livingRoom";

    private final Blueprint<?, ?> blueprint;
    private final Imported record;
    private final Instant now;
    private final String by;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final Map<String, Provenance> provenance = new LinkedHashMap<>();

    private Merging(Blueprint<?, ?> blueprint, Imported record, String by, Instant now) {
        this.blueprint = blueprint;
        this.record = record;
        this.by = Objects.requireNonNullElse(record.source(), by);
        this.now = now;
    }

    /**
     * The content after the import, what changed and what was kept from changing.
     *
     * @param present what the profile says now, nothing but audiences for a new one
     */
    record Merged(Content content, Set<String> changed, Set<String> kept) {}

    /** What an import of a kind goes by: its blueprint, who imports, where a country's profiles belong, and the time. */
    record Terms(
            Blueprint<?, ?> blueprint, String by, Function<@Nullable String, @Nullable String> roomOf, Instant now) {}

    static Merged merge(Content present, Imported record, Terms terms) {
        Merging merging = new Merging(terms.blueprint(), record, terms.by(), terms.now());
        return merging.run(present, terms.roomOf());
    }

    private Merged run(Content present, Function<@Nullable String, @Nullable String> roomOf) {
        provenance.putAll(present.provenance());
        FactValues facts = facts(present);
        Map<String, Map<String, Text>> texts = texts(present);
        String room = room(present, roomOf.apply(facts.one("country", String.class)));
        Content content = new Content(room, facts, texts, provenance, present.audiences());
        return new Merged(content, Set.copyOf(changed), Set.copyOf(kept));
    }

    private FactValues facts(Content present) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (FactField<?> field : blueprint.facts()) {
            String name = field.name();
            values.put(
                    name, fact(name, present.facts().get(name), record.facts().get(name)));
        }
        return FactValues.of(values);
    }

    private @Nullable Object fact(String name, @Nullable Object present, @Nullable Object incoming) {
        Provenance origin = provenance.get(name);
        boolean differs = !Objects.equals(present, incoming);
        if (origin != null && origin.origin().isByPerson()) {
            if (differs && incoming != null) {
                kept.add(name);
            }
            return present;
        }
        if (differs) {
            changed.add(name);
        }
        if (incoming == null) {
            provenance.remove(name);
        } else if (differs || origin == null) {
            provenance.put(name, new Provenance(TextOrigin.IMPORTED, by, now));
        }
        return incoming;
    }

    private @Nullable String room(Content present, @Nullable String incoming) {
        return (String) fact(LIVING_ROOM, present.livingRoom(), incoming);
    }

    private Map<String, Map<String, Text>> texts(Content present) {
        Map<String, Map<String, Text>> all = new HashMap<>();
        for (TextField field : blueprint.texts()) {
            Map<String, Text> merged = new LinkedHashMap<>();
            for (String language : languages(field, present)) {
                Text text = text(field, language, present);
                if (text != null) {
                    merged.put(language, text);
                }
            }
            if (!merged.isEmpty()) {
                all.put(field.key(), Map.copyOf(merged));
            }
        }
        return all;
    }

    private Set<String> languages(TextField field, Content present) {
        Set<String> languages = new TreeSet<>(
                present.texts().getOrDefault(field.key(), Map.of()).keySet());
        languages.addAll(record.texts().getOrDefault(field.key(), Map.of()).keySet());
        return languages;
    }

    private @Nullable Text text(TextField field, String language, Content content) {
        String incoming = record.text(field, language);
        Text present = content.text(field, language);
        String name = field.key() + "." + language;
        int revision = Text.nextRevision(language, content.texts().getOrDefault(field.key(), Map.of()));
        if (present == null) {
            return incoming == null || isRemoved(field, language) ? null : imported(name, incoming, revision);
        }
        if (incoming == null) {
            return vanished(name, present);
        }
        if (present.value().equals(incoming)) {
            return present;
        }
        if (present.origin().isByPerson()) {
            kept.add(name);
            return present;
        }
        return imported(name, incoming, revision);
    }

    private Text imported(String name, String value, int revision) {
        changed.add(name);
        return new Text(value, TextOrigin.IMPORTED, by, now, revision, null, null);
    }

    /** Under this name {@link Content#provenance()} says who removed a text; a dot would not do in a database's names. */
    static String removal(TextField field, String language) {
        return field.key() + ":" + language;
    }

    private boolean isRemoved(TextField field, String language) {
        boolean removed = provenance.containsKey(removal(field, language));
        if (removed) {
            kept.add(field.key() + "." + language);
        }
        return removed;
    }

    private @Nullable Text vanished(String name, Text present) {
        if (present.origin() != TextOrigin.IMPORTED) {
            return present;
        }
        changed.add(name);
        return null;
    }
}
