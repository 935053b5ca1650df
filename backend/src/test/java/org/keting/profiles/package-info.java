@NullMarked
package org.keting.profiles;

import org.jspecify.annotations.NullMarked;
