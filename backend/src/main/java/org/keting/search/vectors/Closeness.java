package org.keting.search.vectors;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Unit;
import org.keting.search.analysis.Units;
import org.keting.search.vectors.WordSplitter.Split;

/**
 * Compares a query with a profile word by word: for each word of the query the closest one of the profile, whatever its
 * language (the late interaction of Khattab and Zaharia, ColBERT, 2020, with static vectors). So what a long profile says in
 * one place only is not lost among the rest, as it is in the mean of all its words.
 */
public final class Closeness {

    /** What a word must weigh to be worth comparing: "the" and "company" are close to everything. */
    private static final float SAYS_SOMETHING = 0.2f;

    private static final int MOST_WORDS = 120;

    /** How much something unknown weighs: a Latin word is most often a rare one, a single Han character may be half of one. */
    private static final float UNKNOWN_WORD = 0.9f;

    private static final float UNKNOWN_CHARACTER = 0.5f;

    private final WordVectors words;

    Closeness(WordVectors words) {
        this.words = words;
    }

    /** Numbers of the words by which a profile is compared: the first that say something, each once, in ascending order. */
    public int[] wordsOf(Passage passage) {
        return passage.pieces().stream()
                .map(piece -> WordSplitter.split(piece.units(), words))
                .flatMapToInt(split -> IntStream.of(split.numbers()))
                .filter(word -> words.weight(word) > SAYS_SOMETHING)
                .distinct()
                .limit(MOST_WORDS)
                .sorted()
                .toArray();
    }

    /** What somebody looks for, ready to be compared; null when none of its words is known. For one thread. */
    public @Nullable Comparison with(String query) {
        int[] numbers = WordSplitter.split(Units.of(query), words).numbers();
        return numbers.length == 0 ? null : new Comparison(words, numbers);
    }

    /** How much each unit of a query says, as a part of all of it; sums up to one, unless there are no units. */
    public float[] shares(List<Unit> query) {
        float[] shares = new float[query.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = query.get(i).script().isIdeographic() ? UNKNOWN_CHARACTER : UNKNOWN_WORD;
        }
        Split split = WordSplitter.split(query, words);
        for (int i = 0; i < split.numbers().length; i++) {
            int from = split.starts()[i];
            int to = split.ends()[i];
            Arrays.fill(shares, from, to, words.weight(split.numbers()[i]) / (to - from));
        }
        float all = 0;
        for (float share : shares) {
            all += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    /** One query. Remembers how close words are, since profiles that are near to one query have many in common. */
    public static final class Comparison {

        private static final int FEW_WORDS = 1 << 10;
        private static final float LENGTH_SQUARED = 127 * 127;

        private final WordVectors words;
        private final byte[][] query;
        private final float[] weights;
        private final byte[] other;
        /** An open hash table: word numbers plus one, and beside each how close each word of the query is to it. */
        private int[] known = new int[FEW_WORDS];

        private float[] cosines;
        private int count;

        private Comparison(WordVectors words, int[] query) {
            this.words = words;
            this.query = new byte[query.length][words.dimensions()];
            this.weights = new float[query.length];
            this.other = new byte[words.dimensions()];
            this.cosines = new float[FEW_WORDS * query.length];
            float all = 0;
            for (int word : query) {
                all += words.weight(word);
            }
            for (int i = 0; i < query.length; i++) {
                words.copy(query[i], this.query[i]);
                weights[i] = words.weight(query[i]) / all;
            }
        }

        /** From 0, nothing close, to 1, every word of the query is there, or means the same as one that is. */
        public float to(int[] profile) {
            float[] closest = new float[query.length];
            for (int word : profile) {
                int at = slot(word) * query.length;
                for (int i = 0; i < closest.length; i++) {
                    closest[i] = Math.max(closest[i], cosines[at + i]);
                }
            }
            float sum = 0;
            for (int i = 0; i < closest.length; i++) {
                sum += weights[i] * closest[i];
            }
            return sum;
        }

        private int slot(int word) {
            int slot = find(known, word);
            if (known[slot] == 0) {
                if (++count > known.length / 2) {
                    grow();
                    slot = find(known, word);
                }
                known[slot] = word + 1;
                words.copy(word, other);
                for (int i = 0; i < query.length; i++) {
                    cosines[slot * query.length + i] = VectorUtil.dotProduct(query[i], other) / LENGTH_SQUARED;
                }
            }
            return slot;
        }

        private static int find(int[] table, int word) {
            int slot = word * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(table.length) + 1;
            while (table[slot] != 0 && table[slot] != word + 1) {
                slot = slot + 1 & table.length - 1;
            }
            return slot;
        }

        private void grow() {
            int[] wider = new int[known.length * 2];
            float[] moved = new float[cosines.length * 2];
            for (int slot = 0; slot < known.length; slot++) {
                if (known[slot] != 0) {
                    int to = find(wider, known[slot] - 1);
                    wider[to] = known[slot];
                    System.arraycopy(cosines, slot * query.length, moved, to * query.length, query.length);
                }
            }
            known = wider;
            cosines = moved;
        }
    }
}
