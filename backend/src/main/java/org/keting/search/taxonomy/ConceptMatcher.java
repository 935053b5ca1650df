package org.keting.search.taxonomy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.Stems;
import org.keting.search.analysis.Unit;
import org.keting.search.analysis.Unit.Script;
import org.keting.search.analysis.Units;

/**
 * Finds a taxonomy's concepts in texts: the longest term at each place, by units, so that inflected words and either
 * Chinese script are found. Immutable and thread-safe.
 */
public final class ConceptMatcher {

    /** German joins words; shorter parts occur in words that mean something else. */
    private static final int SHORTEST_GERMAN_PART = 6;
    /** A shorter katakana term is found only where the whole run of katakana is it. */
    private static final int SHORTEST_KATAKANA_PART = 3;

    /**
     * A term found.
     *
     * @param from the first of its units
     * @param to after the last
     */
    public record Found(String concept, int from, int to) {

        /** Whether it lies inside a longer one. */
        public boolean isInside(Found other) {
            return other.from <= from && to <= other.to && to - from < other.to - other.from;
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private Set<String> concepts = Set.of();
    }

    private final Map<Language, Node> roots = new EnumMap<>(Language.class);

    public ConceptMatcher(Taxonomy taxonomy) {
        for (Concept concept : taxonomy.concepts()) {
            concept.terms().forEach((language, terms) -> terms.forEach(term -> add(concept, language, term)));
        }
    }

    private void add(Concept concept, String tag, String term) {
        Language language = Language.of(tag);
        Node node = roots.computeIfAbsent(language, any -> new Node());
        List<Unit> units = Units.of(term);
        for (Unit unit : units) {
            String form = Stems.of(unit, language).iterator().next();
            node = node.next.computeIfAbsent(form, any -> new Node());
        }
        if (!units.isEmpty()) {
            Set<String> concepts = new HashSet<>(node.concepts);
            concepts.add(concept.id());
            node.concepts = Set.copyOf(concepts);
        }
    }

    /** The terms of one language in a text, in order. */
    public List<Found> in(List<Unit> text, Language language) {
        Node root = roots.get(language);
        List<Found> found = new ArrayList<>();
        int reached = 0;
        for (int at = 0; root != null && at < text.size(); at++) {
            Longest longest = new Longest(text, language, at);
            longest.walk(root, at);
            if (longest.concepts.isEmpty() && language == Language.GERMAN) {
                longest.lookInside(root);
            }
            // what lies inside a longer term is not said
            if (longest.end > reached) {
                reached = longest.end;
                for (String concept : longest.concepts) {
                    found.add(new Found(concept, at, reached));
                }
            }
        }
        return found;
    }

    private final class Longest {
        private final List<Unit> text;
        private final Language language;
        private final int from;
        private int end;
        private Set<String> concepts = Set.of();

        Longest(List<Unit> text, Language language, int from) {
            this.text = text;
            this.language = language;
            this.from = from;
        }

        void walk(Node node, int at) {
            if (!node.concepts.isEmpty() && at > end && isWhole(at)) {
                end = at;
                concepts = node.concepts;
            }
            if (at == text.size() || at > from && !text.get(at).joined()) {
                return;
            }
            for (String form : Stems.of(text.get(at), language)) {
                Node next = node.next.get(form);
                if (next != null) {
                    walk(next, at + 1);
                }
            }
        }

        /** Whether no katakana word is torn apart at both ends, or a short one at one. */
        private boolean isWhole(int to) {
            boolean tornBefore = from > 0
                    && isKatakana(from - 1)
                    && isKatakana(from)
                    && text.get(from).joined();
            boolean tornAfter = to < text.size()
                    && isKatakana(to - 1)
                    && isKatakana(to)
                    && text.get(to).joined();
            return !tornBefore && !tornAfter || tornBefore != tornAfter && to - from >= SHORTEST_KATAKANA_PART;
        }

        private boolean isKatakana(int at) {
            return text.get(at).script() == Script.KATAKANA;
        }

        /** The longest term that a compound begins or ends with. */
        void lookInside(Node root) {
            String word = Stems.of(text.get(from), language).iterator().next();
            for (int length = word.length() - 1; length >= SHORTEST_GERMAN_PART && concepts.isEmpty(); length--) {
                take(root.next.get(word.substring(word.length() - length)));
                take(root.next.get(word.substring(0, length)));
            }
        }

        private void take(@Nullable Node node) {
            if (node != null && !node.concepts.isEmpty()) {
                concepts = node.concepts;
                end = from + 1;
            }
        }
    }
}
