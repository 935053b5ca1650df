package org.keting.profiles;

/** Who sees a section. Owners and the living room's coordinators always do. */
public enum Audience {
    EVERYBODY,
    SIGNED_IN,
    INVESTORS,
    OWNERS
}
