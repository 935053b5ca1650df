package org.keting.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.Fields;
import org.keting.search.index.NameForms;
import org.keting.search.meaning.Knowledge;
import org.keting.search.query.WordForms.Position;
import org.keting.search.vectors.Embedder;

/**
 * Corrects words that nobody uses: neither a profile nor a concept has them, and the embedder does not know them. Costs a
 * look into the term dictionary for each word, and more only when there is something to correct.
 */
public final class Spelling {

    /** Runs of letters with their marks; Chinese and Japanese are not spelled. */
    private static final Pattern WORD =
            Pattern.compile("(?U)(?:[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]){4,}");

    private static final int MOST_CORRECTIONS = 4;
    /** Longer ones are no words. */
    private static final int LONGEST_WORD = 30;

    private static final int LONG_WORD = 8;
    /** Two edits of longer words take too long to look for. */
    private static final int TOO_LONG_FOR_TWO = 20;

    private final IndexSearcher searcher;
    private final Knowledge knowledge;

    /** For one state of the index. */
    public Spelling(IndexSearcher searcher, Knowledge knowledge) {
        this.searcher = searcher;
        this.knowledge = knowledge;
    }

    /**
     * Words with those replaced that nobody uses.
     *
     * @param typed all words as they were typed
     * @param whole all words, corrected
     * @param from the replaced ones
     * @param to what stands there instead
     */
    public record Corrected(String typed, String whole, String from, String to) {}

    /** The words as they were probably meant, or null when there is nothing to correct. */
    public @Nullable Corrected correct(String words) throws IOException {
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            String better = from.size() == MOST_CORRECTIONS ? null : better(word.group());
            if (better != null) {
                from.add(word.group());
                to.add(better);
                word.appendReplacement(whole, Matcher.quoteReplacement(better));
            }
        }
        word.appendTail(whole);
        return from.isEmpty()
                ? null
                : new Corrected(words, whole.toString(), String.join(" ", from), String.join(" ", to));
    }

    private @Nullable String better(String word) throws IOException {
        if (word.length() > LONGEST_WORD || isFound(word) || isUnderstood(word)) {
            return null;
        }
        int most = word.length() < LONG_WORD || word.length() > TOO_LONG_FOR_TWO ? 1 : 2;
        SimilarWords similar = new SimilarWords(searcher, word, WordForms.fieldsFor(word));
        if (similar.lookForContinuations(most)) {
            return similar.best(most);
        }
        String best = null;
        for (int edits = 1; edits <= most && best == null; edits++) {
            similar.lookForMisspelled(edits);
            best = similar.best(edits);
        }
        return best;
    }

    private boolean isFound(String word) throws IOException {
        IndexReader index = searcher.getIndexReader();
        if (index.docFreq(new Term(Fields.NAME_START, NameForms.start(word))) > 0) {
            return true;
        }
        for (String field : WordForms.fieldsFor(word)) {
            List<Position> positions = WordForms.positions(field, word);
            if (positions.isEmpty()) {
                // a language has it among the words that it ignores
                return true;
            }
            for (String reading : positions.getFirst().readings()) {
                if (index.docFreq(new Term(field, reading)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isUnderstood(String word) {
        Embedder embedder = knowledge.embedder();
        return embedder != null && embedder.knows(word)
                || !knowledge.conceptsIn(word).isEmpty();
    }
}
