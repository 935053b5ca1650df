package org.keting.profiles;

import org.jspecify.annotations.Nullable;

/** The parts of a profile whose audience its owner chooses. Name, country, tagline and sectors of a published one are public. */
public enum Section {
    /** All texts but the tagline. */
    TEXTS,
    TEAM,
    SEEKING,
    DECK,
    VIDEO;

    /** The section of this name, or null. */
    public static @Nullable Section named(String name) {
        for (Section section : values()) {
            if (section.name().equals(name)) {
                return section;
            }
        }
        return null;
    }
}
