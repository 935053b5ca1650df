package org.keting.search.suggestions;

/** How good it is that something begins with what was typed: the lower the better. */
final class Ranks {

    /** It is all of it. */
    static final int WHOLE = 0;
    /** A company's name begins so. */
    static final int NAME = 3;
    /** A city's does. */
    static final int CITY = 5;
    /** Added where not the first word begins so. */
    static final int INNER = 6;

    private Ranks() {}

    /** A word does, as it is written. */
    static int written(boolean ownLanguage, boolean label) {
        return (ownLanguage ? 1 : 4) + (label ? 0 : 1);
    }

    /** Its reading does. */
    static int read(boolean ownLanguage, boolean label) {
        return (ownLanguage ? 2 : 5) + (label ? 0 : 1);
    }
}
