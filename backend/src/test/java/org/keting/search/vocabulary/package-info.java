@NullMarked
package org.keting.search.vocabulary;

import org.jspecify.annotations.NullMarked;
