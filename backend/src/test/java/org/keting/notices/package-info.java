@NullMarked
package org.keting.notices;

import org.jspecify.annotations.NullMarked;
