/** Random requests over the whole OpenAPI document: whatever comes in, the answer is a result or a problem. */
@NullMarked
package org.keting.fuzz;

import org.jspecify.annotations.NullMarked;
