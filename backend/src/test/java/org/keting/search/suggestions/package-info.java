@NullMarked
package org.keting.search.suggestions;

import org.jspecify.annotations.NullMarked;
