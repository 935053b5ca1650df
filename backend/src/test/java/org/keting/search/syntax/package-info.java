@NullMarked
package org.keting.search.syntax;

import org.jspecify.annotations.NullMarked;
