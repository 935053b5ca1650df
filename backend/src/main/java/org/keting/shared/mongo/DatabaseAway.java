package org.keting.shared.mongo;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;

/** Tells a database that does not answer from one that answers with an error. */
public final class DatabaseAway {

    private DatabaseAway() {}

    /** Whether trying again later may help: no server, no primary, or an interrupted wait. */
    public static boolean isCauseOf(Throwable exception) {
        return exception instanceof MongoTimeoutException
                || exception instanceof MongoSocketException
                || exception instanceof MongoNotPrimaryException
                || exception instanceof MongoNodeIsRecoveringException
                || exception instanceof MongoInterruptedException;
    }
}
