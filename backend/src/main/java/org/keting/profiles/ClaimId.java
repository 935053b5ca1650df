package org.keting.profiles;

/** Identifies a claim. */
public record ClaimId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
