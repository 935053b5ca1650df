package org.keting.profiles;

/** Where a profile stands on its way to the public. */
public enum Status {
    DRAFT,
    IN_REVIEW,
    PUBLISHED
}
