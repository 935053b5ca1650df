/** The index on disk: what a profile's document holds, how it follows the database, how it is rebuilt and repaired. */
@NullMarked
package org.keting.search.index;

import org.jspecify.annotations.NullMarked;
