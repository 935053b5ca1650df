package org.keting.search.suggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorted keys with what each stands for, found by their beginnings. All letters lie in one array, and a key that ends as
 * another one does takes no more of them: a dozen bytes beside them each. Immutable.
 */
final class Prefixes {

    private final char[] letters;
    private final int[] starts;
    private final byte[] lengths;
    private final int[] values;

    /** Takes what is found. */
    interface Taking {

        /** @param whole whether the key is the beginning, and no more */
        void take(int value, boolean whole);
    }

    private record Entry(int start, int length, int value) {}

    static final class Builder {

        /** A beginning is never longer. */
        private static final int LONGEST = Typed.LONGEST;

        private final StringBuilder letters = new StringBuilder();
        private final List<Entry> entries = new ArrayList<>();
        private String last = "";

        /** Adds a key; one with which the key before it ends shares its letters. */
        void add(String key, int value) {
            if (!last.endsWith(key)) {
                letters.append(key);
                last = key;
            }
            if (!key.isEmpty()) {
                entries.add(new Entry(letters.length() - key.length(), Math.min(key.length(), LONGEST + 1), value));
            }
        }

        Prefixes build() {
            String all = letters.toString();
            entries.sort(Comparator.comparing(entry -> all.substring(entry.start(), entry.start() + entry.length())));
            return new Prefixes(all, entries);
        }
    }

    private Prefixes(String letters, List<Entry> sorted) {
        this.letters = letters.toCharArray();
        this.starts = sorted.stream().mapToInt(Entry::start).toArray();
        this.values = sorted.stream().mapToInt(Entry::value).toArray();
        this.lengths = new byte[sorted.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (byte) sorted.get(i).length();
        }
    }

    /** Gives what every key with this beginning stands for. */
    void find(String beginning, Taking found) {
        for (int i = first(beginning); i < starts.length && compare(i, beginning) == 0; i++) {
            found.take(values[i], lengths[i] == beginning.length());
        }
    }

    /** The first key that is not before a beginning. */
    private int first(String beginning) {
        int from = 0;
        int to = starts.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(middle, beginning) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** 0 for keys that begin so. */
    private int compare(int key, String beginning) {
        int common = Math.min(lengths[key], beginning.length());
        for (int i = 0; i < common; i++) {
            int difference = letters[starts[key] + i] - beginning.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return lengths[key] < beginning.length() ? -1 : 0;
    }

    int size() {
        return starts.length;
    }
}
