package org.keting.imports;

/** Identifies one import. */
public record ImportId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
