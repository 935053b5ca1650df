package org.brokenhouse.module.attic;

import org.brokenhouse.module.cellar.Wine;

/** Should not know of the wine. */
public record Trunk(Wine wine) {}
