/** Words out of text, language by language. Pure: no index, no files. */
@NullMarked
package org.keting.search.analysis;

import org.jspecify.annotations.NullMarked;
