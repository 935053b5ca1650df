package org.keting.search.vectors;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Vectors of words of six languages in one space, distilled from a multilingual model ({@code language/README.md} says how):
 * words that mean the same lie close together, whatever their language. Immutable and thread-safe; about 35 MB.
 */
public final class WordVectors {

    private static final int MAGIC = 0x4b_57_56_31;

    private static final float RARITY_SCALE = 25;
    /** The frequency at which a word counts half. */
    private static final double HALF = 1e-4;

    /** No word. */
    public static final int UNKNOWN = -1;

    private final String model;
    private final int dimensions;
    private final char[] letters;
    private final int[] starts;
    private final int[] slots;
    private final byte[] rarities;
    private final byte[] values;
    private final float[] weights = new float[256];

    private WordVectors(String model, int dimensions, String[] words, byte[] rarities, byte[] values) {
        this.model = model;
        this.dimensions = dimensions;
        this.rarities = rarities;
        this.values = values;
        this.starts = new int[words.length + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            all.append(words[i]);
            starts[i + 1] = all.length();
        }
        this.letters = all.toString().toCharArray();
        this.slots = slots(words);
        for (int rarity = 0; rarity < weights.length; rarity++) {
            weights[rarity] = (float) (HALF / (HALF + Math.pow(10, -rarity / RARITY_SCALE)));
        }
    }

    /**
     * Reads the format of {@code infra/vectors}: magic, model id, count, dimensions, words separated by line feeds, one byte of
     * rarity a word, then the vectors row by row.
     */
    public static WordVectors read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        if (data.readInt() != MAGIC) {
            throw new IOException("these are no word vectors");
        }
        String model = data.readUTF();
        int count = data.readInt();
        int dimensions = data.readInt();
        byte[] words = data.readNBytes(data.readInt());
        byte[] rarities = data.readNBytes(count);
        byte[] values = data.readNBytes(Math.multiplyExact(count, dimensions));
        String[] split = new String(words, StandardCharsets.UTF_8).split("\n", -1);
        if (split.length != count || rarities.length != count || values.length != count * dimensions) {
            throw new IOException("the word vectors are cut off");
        }
        return new WordVectors(model, dimensions, split, rarities, values);
    }

    /** Names what the vectors were made from; vectors of two names cannot be compared. */
    public String model() {
        return model;
    }

    public int dimensions() {
        return dimensions;
    }

    /** The number of a word (folded, see {@link org.keting.search.analysis.Units}), or {@link #UNKNOWN}. */
    public int find(CharSequence word) {
        return find(word, 0, word.length());
    }

    /** The number of a part of a text. */
    public int find(CharSequence text, int from, int to) {
        int mask = slots.length - 1;
        for (int slot = hash(text, from, to) & mask; slots[slot] != UNKNOWN; slot = slot + 1 & mask) {
            if (is(slots[slot], text, from, to)) {
                return slots[slot];
            }
        }
        return UNKNOWN;
    }

    /** The negative decimal logarithm of how large a part of all words of its language this one makes up: 2 to 8. */
    public float rarity(int word) {
        return (rarities[word] & 0xff) / RARITY_SCALE;
    }

    /** How much a word says, from 0 to 1: common words say little (Arora, Liang, Ma 2017). */
    public float weight(int word) {
        return weights[rarities[word] & 0xff];
    }

    /** Copies a word's vector, of length 127. */
    void copy(int word, byte[] to) {
        System.arraycopy(values, word * dimensions, to, 0, dimensions);
    }

    /** Adds a word's vector, of length 127, to a sum. */
    public void add(int word, float weight, float[] sum) {
        int start = word * dimensions;
        for (int i = 0; i < dimensions; i++) {
            sum[i] += weight * values[start + i];
        }
    }

    private boolean is(int word, CharSequence text, int from, int to) {
        int start = starts[word];
        if (starts[word + 1] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (letters[start + i - from] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int[] slots(String[] words) {
        int[] slots = new int[Integer.highestOneBit(words.length * 2) << 1];
        java.util.Arrays.fill(slots, UNKNOWN);
        for (int i = 0; i < words.length; i++) {
            int slot = hash(words[i], 0, words[i].length()) & slots.length - 1;
            while (slots[slot] != UNKNOWN) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i;
        }
        return slots;
    }

    private static int hash(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        // the low bits of short words are too alike
        return hash ^ hash >>> 15 ^ hash >>> 7;
    }
}
