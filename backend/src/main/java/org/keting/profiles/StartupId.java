package org.keting.profiles;

/** Identifies a start-up's profile. */
public record StartupId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
