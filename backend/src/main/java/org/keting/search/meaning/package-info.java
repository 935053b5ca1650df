/** What texts and queries are about, whatever their language: concepts and vectors together. */
@NullMarked
package org.keting.search.meaning;

import org.jspecify.annotations.NullMarked;
