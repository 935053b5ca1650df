@NullMarked
package org.keting.files;

import org.jspecify.annotations.NullMarked;
