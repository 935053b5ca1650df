@NullMarked
package org.keting;

import org.jspecify.annotations.NullMarked;
