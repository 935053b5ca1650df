/** The import format itself, without any I/O: one line of JSON to a record and back. */
@NullMarked
package org.keting.imports.format;

import org.jspecify.annotations.NullMarked;
