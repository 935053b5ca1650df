@NullMarked
package org.keting.search.query;

import org.jspecify.annotations.NullMarked;
