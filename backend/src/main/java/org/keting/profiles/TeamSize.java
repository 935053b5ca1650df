package org.keting.profiles;

import org.jspecify.annotations.Nullable;

/**
 * Head count as a band.
 *
 * @param min at least this many people
 * @param max at most this many; null when open ("300+")
 */
public record TeamSize(Integer min, @Nullable Integer max) {}
