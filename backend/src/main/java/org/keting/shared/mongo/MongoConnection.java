package org.keting.shared.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;

/** How every client of ours talks to MongoDB, the embedded server or a real one. */
public final class MongoConnection {

    /** Without a reachable server a request fails after this long instead of the driver's 30 s: somebody is waiting. */
    private static final int SELECTION_SECONDS = 3;

    private static final int CONNECT_SECONDS = 3;
    /** Beyond the slowest healthy query by an order of magnitude; a server that is cut off is noticed after this. */
    private static final int READ_SECONDS = 15;
    /** Fewer than requests may run at once: the pool is what bounds the load on the database. */
    private static final int CONNECTIONS = 64;

    private MongoConnection() {}

    /**
     * A client with our codecs and time-outs, writes acknowledged by a majority. Opens connections lazily, so it succeeds
     * without a server. Options given in the connection string win over ours.
     */
    public static MongoClient open(ConnectionString uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .codecRegistry(MongoCodecs.registry())
                .writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(
                        pool -> pool.maxSize(CONNECTIONS).maxWaitTime(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(uri)
                .build());
    }
}
