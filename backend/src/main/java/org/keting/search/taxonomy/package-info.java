/** The concepts of the industries, with the words for them in each language, and where they occur in a text. */
@NullMarked
package org.keting.search.taxonomy;

import org.jspecify.annotations.NullMarked;
