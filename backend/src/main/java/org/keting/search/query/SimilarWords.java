package org.keting.search.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;
import org.keting.search.query.WordForms.Position;

/** The commonest word of the index that is at most so many edits away from one that is not in it; its first letter is right. */
final class SimilarWords {

    private static final int RIGHT_LETTERS = 1;

    private final IndexSearcher searcher;
    private final String word;
    private final int edits;
    private @Nullable Candidate best;
    private boolean begun;
    private final Map<String, CompiledAutomaton> automata = new HashMap<>();

    private record Candidate(String field, String term, boolean goesOn, int frequency) {

        /** Who goes on typing means what begins like this. */
        boolean isBetterThan(@Nullable Candidate other) {
            return other == null || (goesOn == other.goesOn ? frequency > other.frequency : goesOn);
        }
    }

    SimilarWords(IndexSearcher searcher, String word, int edits) {
        this.searcher = searcher;
        this.word = word;
        this.edits = edits;
    }

    void lookIn(String field) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        List<Position> positions = WordForms.positions(field, word);
        if (terms == null || positions.size() != 1) {
            return;
        }
        String typed = positions.getFirst().asWritten();
        begun |= begins(terms.iterator(), typed);
        TermsEnum similar = automata.computeIfAbsent(typed, this::automaton).getTermsEnum(terms);
        for (BytesRef term = similar.next(); term != null; term = similar.next()) {
            String text = term.utf8ToString();
            Candidate candidate = new Candidate(field, text, text.startsWith(typed), similar.docFreq());
            if (candidate.isBetterThan(best)) {
                best = candidate;
            }
        }
    }

    /** Whether words begin like this that are too long to be what was meant: then it is no error but not yet all. */
    boolean isUnfinishedWord() {
        return begun && (best == null || !best.goesOn());
    }

    /** As texts write it; null when there is none. */
    @Nullable
    String best() throws IOException {
        return best == null ? null : WordsAsWritten.of(searcher, best.field(), best.term());
    }

    /** Costs more than a look through all terms. */
    private CompiledAutomaton automaton(String typed) {
        return FuzzyQuery.getFuzzyAutomaton(typed, edits, RIGHT_LETTERS, true);
    }

    private static boolean begins(TermsEnum terms, String start) throws IOException {
        BytesRef prefix = new BytesRef(start);
        if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return false;
        }
        return terms.term().utf8ToString().startsWith(start);
    }
}
