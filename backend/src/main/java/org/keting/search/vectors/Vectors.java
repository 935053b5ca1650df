package org.keting.search.vectors;

import org.jspecify.annotations.Nullable;

/** Arithmetic on vectors. */
final class Vectors {

    private static final float LONGEST = 127;

    private Vectors() {}

    /** The direction of a vector in bytes, of length 127; null when it has none. */
    static byte @Nullable [] toBytes(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        if (square < 1e-12) {
            return null;
        }
        float scale = (float) (LONGEST / Math.sqrt(square));
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] * scale);
        }
        return bytes;
    }
}
