package org.keting.search.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Folding;
import org.keting.search.taxonomy.Concept;

/** Finds concepts by a part of any of their words, in any language: the whole word first, then beginnings, then the rest. */
final class ConceptLookup {

    private final String wanted;
    private final List<String> reader;

    /** A concept with how well, and by which of its words, it was found; the smaller the rank the better. */
    record Found(Concept concept, int rank, String term, String language) {}

    ConceptLookup(String typed, List<String> reader) {
        this.wanted = Folding.squeeze(typed);
        this.reader = reader;
    }

    /** Those that match, best first; none when nothing was typed. */
    List<Found> among(Iterable<Concept> concepts) {
        List<Found> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            concepts.forEach(concept -> {
                Found best = best(concept);
                if (best != null) {
                    found.add(best);
                }
            });
        }
        found.sort(Comparator.comparingInt(Found::rank)
                .thenComparingInt(one -> one.term().length())
                .thenComparing(one -> one.concept().id()));
        return found;
    }

    private @Nullable Found best(Concept concept) {
        @Nullable Found best = null;
        String label = concept.label(reader);
        for (Map.Entry<String, List<String>> entry : concept.terms().entrySet()) {
            for (String term : entry.getValue()) {
                int rank = 2 * rank(Folding.squeeze(term)) + (term.equals(label) ? 0 : 1);
                if (rank < 2 * 3 && (best == null || rank < best.rank())) {
                    best = new Found(concept, rank, term, entry.getKey());
                }
            }
        }
        return best == null && concept.id().replace("-", "").contains(wanted)
                ? new Found(concept, 2 * 3, label, "")
                : best;
    }

    private int rank(String term) {
        if (term.equals(wanted)) {
            return 0;
        }
        return term.startsWith(wanted) ? 1 : term.contains(wanted) ? 2 : 3;
    }
}
