package org.keting.profiles;

/** The two kinds of profile. */
public enum ProfileKind {
    STARTUP,
    INVESTOR
}
