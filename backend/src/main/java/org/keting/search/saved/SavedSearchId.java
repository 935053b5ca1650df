package org.keting.search.saved;

/** Identifies a saved search. */
public record SavedSearchId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
