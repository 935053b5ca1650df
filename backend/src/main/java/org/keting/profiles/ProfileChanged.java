package org.keting.profiles;

/**
 * A profile was created, changed or deleted; published in process right after the write is durable.
 *
 * @param key the profile's id
 */
public record ProfileChanged(ProfileKind kind, String key) {}
