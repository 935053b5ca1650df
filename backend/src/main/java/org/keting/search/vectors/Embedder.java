package org.keting.search.vectors;

import org.jspecify.annotations.Nullable;

/** Turns texts into vectors that lie close together when the texts mean the same. Thread-safe. */
public interface Embedder {

    /** Names what the vectors come from; those of two models cannot be compared. */
    String model();

    /** How long the vectors are. */
    int dimensions();

    /** The vector of what somebody looks for, or null when nothing in it is understood. */
    byte @Nullable [] ofQuery(String text);

    /** The vector of a profile's texts, or null when nothing in them is understood. */
    byte @Nullable [] ofPassage(Passage passage);

    /** Whether this is a word, and no misspelled one; false when nobody can tell. */
    default boolean knows(String word) {
        return false;
    }

    /** What compares a query with a profile word by word, or null when there are no words to compare. */
    default @Nullable Closeness closeness() {
        return null;
    }
}
