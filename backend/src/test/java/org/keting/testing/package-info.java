/** Fixtures that several modules' tests share: the database, a house over HTTP, a browser, a killable process. */
@NullMarked
package org.keting.testing;

import org.jspecify.annotations.NullMarked;
