package org.keting.search.vectors;

import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.Stems;
import org.keting.search.analysis.Units;
import org.keting.search.vectors.WordSplitter.Split;

/**
 * The mean of a text's word vectors, in which common words count little (Arora, Liang, Ma: A simple but tough-to-beat
 * baseline for sentence embeddings, 2017). Microseconds for a query.
 */
public final class StaticEmbedder implements Embedder {

    /** A query of which less is known may mean anything: a name, most often. */
    private static final float UNDERSTOOD = 0.6f;

    private final WordVectors words;
    private final Closeness closeness;

    public StaticEmbedder(WordVectors words) {
        this.words = words;
        this.closeness = new Closeness(words);
    }

    @Override
    public String model() {
        return words.model();
    }

    @Override
    public int dimensions() {
        return words.dimensions();
    }

    @Override
    public byte @Nullable [] ofQuery(String text) {
        Split split = WordSplitter.split(Units.of(text), words);
        float[] sum = new float[words.dimensions()];
        add(split, 1, sum);
        return split.understood() < UNDERSTOOD ? null : Vectors.toBytes(sum);
    }

    @Override
    public byte @Nullable [] ofPassage(Passage passage) {
        float[] sum = new float[words.dimensions()];
        for (Passage.Piece piece : passage.pieces()) {
            add(WordSplitter.split(piece.units(), words), piece.weight(), sum);
        }
        return Vectors.toBytes(sum);
    }

    @Override
    public Closeness closeness() {
        return closeness;
    }

    @Override
    public boolean knows(String word) {
        return Units.of(word).stream()
                .allMatch(unit -> Stems.of(unit, Language.HEBREW).stream()
                        .anyMatch(form -> words.find(form) != WordVectors.UNKNOWN));
    }

    private void add(Split split, float weight, float[] sum) {
        for (int word : split.numbers()) {
            words.add(word, weight * words.weight(word), sum);
        }
    }
}
