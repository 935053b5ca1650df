package org.keting.profiles;

import java.time.Instant;

/**
 * Where the present value of a fact came from.
 *
 * @param by account id of the person, or the source's name for an import
 */
public record Provenance(TextOrigin origin, String by, Instant at) {}
