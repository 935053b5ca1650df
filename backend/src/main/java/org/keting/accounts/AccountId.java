package org.keting.accounts;

/** Identifies a person who has signed in at least once. */
public record AccountId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
