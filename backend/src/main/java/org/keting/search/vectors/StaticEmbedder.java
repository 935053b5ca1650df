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

    /** The frequency at which a word counts half. */
    private static final double HALF = 1e-4;

    /** A query of which less is known may mean anything: a name, most often. */
    private static final float UNDERSTOOD = 0.6f;

    private final WordVectors words;

    public StaticEmbedder(WordVectors words) {
        this.words = words;
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
        return split.understood() < UNDERSTOOD ? null : mean(split);
    }

    @Override
    public byte @Nullable [] ofPassage(String text) {
        return mean(WordSplitter.split(Units.of(text), words));
    }

    @Override
    public boolean knows(String word) {
        return Units.of(word).stream()
                .allMatch(unit -> Stems.of(unit, Language.HEBREW).stream()
                        .anyMatch(form -> words.find(form) != WordVectors.UNKNOWN));
    }

    private byte @Nullable [] mean(Split split) {
        float[] sum = new float[words.dimensions()];
        for (int word : split.numbers()) {
            words.add(word, (float) (HALF / (HALF + Math.pow(10, -words.rarity(word)))), sum);
        }
        return Vectors.toBytes(sum);
    }
}
