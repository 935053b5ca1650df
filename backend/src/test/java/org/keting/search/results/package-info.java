@NullMarked
package org.keting.search.results;

import org.jspecify.annotations.NullMarked;
