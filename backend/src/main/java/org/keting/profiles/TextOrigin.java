package org.keting.profiles;

/** Where a value or a text came from. What a person wrote ({@link #isByPerson()}) is never overwritten by an import. */
public enum TextOrigin {
    IMPORTED,
    AUTHOR,
    ADVISER,
    MACHINE;

    public boolean isByPerson() {
        return this == AUTHOR || this == ADVISER;
    }
}
