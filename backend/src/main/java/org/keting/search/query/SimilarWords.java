package org.keting.search.query;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;
import org.keting.search.query.WordForms.Position;

/** The words of the index that one which is not in it may have been meant to be. Its first letter is right. */
final class SimilarWords {

    private static final int RIGHT_LETTERS = 1;
    /** More words than these begin alike only with a beginning that says nothing. */
    private static final int MOST_CONTINUATIONS = 200;

    private static final int MOST_COMPARED = 6;
    private static final int LONGEST_ENDING = 2;

    private final IndexSearcher searcher;
    private final String word;
    private final Map<String, Terms> terms = new HashMap<>();
    private final Map<String, String> typed = new HashMap<>();
    /** Terms are stems, which look alike more often than words do. */
    private final NavigableSet<Candidate> commonest = new TreeSet<>();

    private record Candidate(String field, String term, int frequency) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            return Comparator.comparingInt(Candidate::frequency)
                    .reversed()
                    .thenComparing(Candidate::field)
                    .thenComparing(Candidate::term)
                    .compare(this, other);
        }
    }

    SimilarWords(IndexSearcher searcher, String word, Set<String> fields) throws IOException {
        this.searcher = searcher;
        this.word = word.toLowerCase(Locale.ROOT);
        for (String field : fields) {
            Terms there = MultiTerms.getTerms(searcher.getIndexReader(), field);
            List<Position> positions = WordForms.positions(field, word);
            if (there != null && positions.size() == 1) {
                terms.put(field, there);
                typed.put(field, positions.getFirst().asWritten());
            }
        }
    }

    /**
     * Looks for words that begin with this one and have at most so many letters more. False when none begins like this
     * at all; then it may be misspelled, and else it is not: whoever types is not ready.
     */
    boolean lookForContinuations(int letters) throws IOException {
        boolean begun = false;
        for (Map.Entry<String, Terms> field : terms.entrySet()) {
            String start = typed.getOrDefault(field.getKey(), "");
            TermsEnum each = field.getValue().iterator();
            boolean more = each.seekCeil(new BytesRef(start)) != TermsEnum.SeekStatus.END;
            for (int i = 0; more && i < MOST_CONTINUATIONS; i++) {
                String term = each.term().utf8ToString();
                if (!term.startsWith(start)) {
                    break;
                }
                begun = true;
                if (term.length() <= start.length() + letters) {
                    take(field.getKey(), term, each.docFreq());
                }
                more = each.next() != null;
            }
        }
        return begun;
    }

    /** Looks for words that are at most so many edits away. */
    void lookForMisspelled(int edits) throws IOException {
        // making an automaton costs more than looking through all terms with it
        Map<String, CompiledAutomaton> automata = new HashMap<>();
        for (Map.Entry<String, Terms> field : terms.entrySet()) {
            TermsEnum similar = automata.computeIfAbsent(
                            typed.getOrDefault(field.getKey(), ""),
                            word -> FuzzyQuery.getFuzzyAutomaton(word, edits, RIGHT_LETTERS, true))
                    .getTermsEnum(field.getValue());
            for (BytesRef term = similar.next(); term != null; term = similar.next()) {
                take(field.getKey(), term.utf8ToString(), similar.docFreq());
            }
        }
    }

    /**
     * What was found, as texts write it: of the commonest the one that looks most like the word.
     *
     * @param most edits, beside an ending or a prefix; null when nothing is as close
     */
    @Nullable
    String best(int most) throws IOException {
        @Nullable String best = null;
        int fewest = most + LONGEST_ENDING + 1;
        for (Candidate candidate : commonest) {
            String written = WordsAsWritten.of(searcher, word, new Term(candidate.field(), candidate.term()));
            int edits = Edits.between(word, written);
            if (edits < fewest) {
                best = written;
                fewest = edits;
            }
        }
        return best;
    }

    private void take(String field, String term, int frequency) {
        commonest.add(new Candidate(field, term, frequency));
        if (commonest.size() > MOST_COMPARED) {
            commonest.pollLast();
        }
    }
}
