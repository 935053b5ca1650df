/**
 * Saved searches, and alerts that tell their owners what has changed among the matches.
 *
 * <p>An alert is the ordinary search, restricted to what has changed since the last alert's cut. How a change is told
 * once, whatever clocks, nodes and crashes do, is in {@link org.keting.search.saved.Cuts}; what a crash may repeat, in
 * {@link org.keting.search.saved.Alerts}.
 */
@NullMarked
package org.keting.search.saved;

import org.jspecify.annotations.NullMarked;
