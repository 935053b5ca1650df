package org.keting.search.taxonomy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The concepts and how they lie inside each other. Immutable. */
public final class Taxonomy {

    /** No concepts. */
    public static final Taxonomy EMPTY = new Taxonomy(List.of());

    private final Map<String, Concept> byId = new LinkedHashMap<>();
    private final Map<String, List<String>> wider = new LinkedHashMap<>();

    /** Of these concepts, whose ids differ. */
    public Taxonomy(Collection<Concept> concepts) {
        concepts.forEach(concept -> byId.put(concept.id(), concept));
        byId.keySet().forEach(id -> wider.put(id, ancestors(id)));
    }

    /** In the order of the files. */
    public Collection<Concept> concepts() {
        return byId.values();
    }

    public Optional<Concept> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of all wider concepts, the nearest first; empty for unknown ids. */
    public List<String> wider(String id) {
        return wider.getOrDefault(id, List.of());
    }

    private List<String> ancestors(String id) {
        Set<String> found = new LinkedHashSet<>();
        @Nullable Concept concept = byId.get(id);
        while (concept != null && concept.broader() != null && found.add(concept.broader())) {
            concept = byId.get(concept.broader());
        }
        found.remove(id);
        return List.copyOf(found);
    }
}
