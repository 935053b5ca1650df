/** What people do in the pages, in real Chromium against the built jar. */
@NullMarked
package org.keting.browser;

import org.jspecify.annotations.NullMarked;
