package org.keting.accounts;

/** What a personal API token may be used for. A browser session has all of them. */
public enum Scope {
    READ,
    WRITE,
    IMPORT,
    ADMINISTER
}
