package org.keting.files;

/** Identifies one upload. The same bytes uploaded twice are two files that share their bytes on disk. */
public record FileId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
