/** Tests of the analyzers. */
@NullMarked
package org.keting.search.analysis;

import org.jspecify.annotations.NullMarked;
