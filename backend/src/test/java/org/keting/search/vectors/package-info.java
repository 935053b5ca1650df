@NullMarked
package org.keting.search.vectors;

import org.jspecify.annotations.NullMarked;
