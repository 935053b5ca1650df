package org.keting.profiles;

import org.jspecify.annotations.Nullable;

/**
 * What an investor usually puts into one company.
 *
 * @param min whole units of the currency, or null when open below
 * @param max whole units of the currency, or null when open above
 * @param currency ISO 4217
 */
public record Ticket(@Nullable Long min, @Nullable Long max, String currency) {}
