package org.keting.shared.mongo;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message tells an operator in one line what is wrong and what to do. */
public final class DatabaseStartException extends RuntimeException {

    DatabaseStartException(String message) {
        this(message, null);
    }

    DatabaseStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
