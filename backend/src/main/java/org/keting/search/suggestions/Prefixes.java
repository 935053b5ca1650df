package org.keting.search.suggestions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/** Sorted keys with what each stands for, found by their beginnings. Some bytes a key beside the key itself. Immutable. */
final class Prefixes {

    private final String[] keys;
    private final int[] values;

    private record Entry(String key, int value) {}

    static final class Builder {
        private final List<Entry> entries = new ArrayList<>();

        void add(String key, int value) {
            if (!key.isEmpty()) {
                entries.add(new Entry(key, value));
            }
        }

        Prefixes build() {
            return new Prefixes(entries);
        }
    }

    private Prefixes(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::key));
        this.keys = sorted.stream().map(Entry::key).toArray(String[]::new);
        this.values = sorted.stream().mapToInt(Entry::value).toArray();
    }

    /** Gives what every key with this beginning stands for. */
    void find(String beginning, IntConsumer found) {
        for (int i = first(beginning); i < keys.length && keys[i].startsWith(beginning); i++) {
            found.accept(values[i]);
        }
    }

    private int first(String beginning) {
        int at = Arrays.binarySearch(keys, beginning);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && keys[at - 1].equals(beginning)) {
            at--;
        }
        return at;
    }

    int size() {
        return keys.length;
    }
}
