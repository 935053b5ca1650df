package org.keting.search.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/** Ascending numbers as bytes: each its distance from the one before, seven bits a byte, the highest saying that more follow. */
public final class WordNumbers {

    private static final int LONGEST_NUMBER = 5;

    private WordNumbers() {}

    static BytesRef encode(int[] ascending) {
        byte[] bytes = new byte[ascending.length * LONGEST_NUMBER];
        int length = 0;
        int before = 0;
        for (int number : ascending) {
            int distance = number - before;
            before = number;
            while (distance > 0x7f) {
                bytes[length++] = (byte) (distance | 0x80);
                distance >>>= 7;
            }
            bytes[length++] = (byte) distance;
        }
        return new BytesRef(bytes, 0, length);
    }

    /** The numbers again. */
    public static int[] decode(BytesRef bytes) {
        int[] numbers = new int[bytes.length];
        int count = 0;
        int number = 0;
        int shift = 0;
        int distance = 0;
        for (int i = bytes.offset; i < bytes.offset + bytes.length; i++) {
            distance |= (bytes.bytes[i] & 0x7f) << shift;
            shift += 7;
            if (bytes.bytes[i] >= 0) {
                number += distance;
                numbers[count++] = number;
                shift = 0;
                distance = 0;
            }
        }
        return Arrays.copyOf(numbers, count);
    }
}
