@NullMarked
package org.keting.search.taxonomy;

import org.jspecify.annotations.NullMarked;
