/** What somebody may mean while they type: concepts, names and places, in any language and in pinyin or romaji. */
@NullMarked
package org.keting.search.suggestions;

import org.jspecify.annotations.NullMarked;
