/** Benchmarks with a yardstick in the same run; {@code infra/bench} runs them. */
@NullMarked
package org.keting.bench;

import org.jspecify.annotations.NullMarked;
