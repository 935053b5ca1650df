package org.keting.accounts;

/** How a caller stands to the object of a request. */
public enum Relation {
    /** The caller is its owner, or a member of the organisation that owns it. */
    OWN,
    /** The caller was invited to it by name or by link. */
    INVITED,
    /** It is somebody else's. */
    OTHER,
    /** There is no object yet (creating, listing). */
    NONE
}
