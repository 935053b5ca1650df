package org.keting.profiles;

/** The parts of a profile whose audience its owner chooses. Name, country, tagline and sectors of a published one are public. */
public enum Section {
    TEXTS,
    TEAM,
    SEEKING,
    DECK,
    VIDEO
}
