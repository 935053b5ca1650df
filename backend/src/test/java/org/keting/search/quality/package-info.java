/** How well the search finds: the judged set, its measures, and the command that prints them. */
@NullMarked
package org.keting.search.quality;

import org.jspecify.annotations.NullMarked;
