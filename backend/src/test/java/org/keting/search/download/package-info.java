@NullMarked
package org.keting.search.download;

import org.jspecify.annotations.NullMarked;
