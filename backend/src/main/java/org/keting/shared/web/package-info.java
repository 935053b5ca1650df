/** HTTP plumbing that every module shares. */
@NullMarked
package org.keting.shared.web;

import org.jspecify.annotations.NullMarked;
