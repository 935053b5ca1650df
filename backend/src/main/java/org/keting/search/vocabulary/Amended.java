package org.keting.search.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;

/** The shipped taxonomy with what people changed. Pure: the same amendments give the same concepts in the same order. */
final class Amended {

    private final Taxonomy shipped;
    private final Map<String, Amendment> amendments = new TreeMap<>();

    private Amended(Taxonomy shipped, Collection<Amendment> amendments) {
        this.shipped = shipped;
        amendments.forEach(amendment -> this.amendments.put(amendment.id(), amendment));
    }

    static Taxonomy of(Taxonomy shipped, Collection<Amendment> amendments) {
        return new Amended(shipped, amendments).taxonomy();
    }

    /**
     * The words of one language.
     *
     * @param base those of the release
     */
    static List<String> words(List<String> base, Amendment amendment, String language) {
        Set<String> words = new LinkedHashSet<>(base);
        words.removeAll(Set.copyOf(amendment.removed().getOrDefault(language, List.of())));
        words.addAll(amendment.added().getOrDefault(language, List.of()));
        String label = amendment.labels().get(language);
        if (label == null || !words.contains(label)) {
            return List.copyOf(words);
        }
        List<String> sorted = new ArrayList<>(words);
        sorted.remove(label);
        sorted.addFirst(label);
        return sorted;
    }

    private Taxonomy taxonomy() {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        shipped.concepts().forEach(concept -> concepts.put(concept.id(), concept));
        amendments.values().forEach(amendment -> {
            Concept base = concepts.getOrDefault(amendment.id(), new Concept(amendment.id(), null, Map.of()));
            Map<String, List<String>> terms = terms(base, amendment);
            if (!terms.isEmpty()) {
                concepts.put(amendment.id(), new Concept(base.id(), base.broader(), terms));
            }
        });
        Map<String, @Nullable String> broader = broader(concepts);
        return new Taxonomy(concepts.values().stream()
                .map(concept -> new Concept(concept.id(), broader.get(concept.id()), concept.terms()))
                .toList());
    }

    private static Map<String, List<String>> terms(Concept base, Amendment amendment) {
        Set<String> languages = new LinkedHashSet<>(base.terms().keySet());
        languages.addAll(amendment.added().keySet());
        Map<String, List<String>> terms = new HashMap<>();
        for (String language : languages) {
            List<String> words = words(base.terms().getOrDefault(language, List.of()), amendment, language);
            if (!words.isEmpty()) {
                terms.put(language, words);
            }
        }
        return terms;
    }

    /** Two nodes may have written a ring, and a release may have lost a concept: what does not fit is not said. */
    private Map<String, @Nullable String> broader(Map<String, Concept> concepts) {
        Map<String, @Nullable String> broader = new HashMap<>();
        concepts.values().forEach(concept -> broader.put(concept.id(), concept.broader()));
        for (Amendment amendment : amendments.values()) {
            String wider = amendment.broader();
            boolean fits = wider == null || concepts.containsKey(wider) && !leadsTo(amendment.id(), wider, broader);
            if (amendment.moved() && concepts.containsKey(amendment.id()) && fits) {
                broader.put(amendment.id(), wider);
            }
        }
        return broader;
    }

    private static boolean leadsTo(String goal, String from, Map<String, @Nullable String> broader) {
        Set<String> seen = new HashSet<>();
        for (String at = from; at != null && seen.add(at); at = broader.get(at)) {
            if (at.equals(goal)) {
                return true;
            }
        }
        return false;
    }
}
