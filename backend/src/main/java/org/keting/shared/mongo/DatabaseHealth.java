package org.keting.shared.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Part {@code database} of {@code /actuator/health}: whether it answers, and whether the embedded one can still write. */
final class DatabaseHealth implements HealthIndicator {

    private static final Document PING = new Document("ping", 1);

    private final MongoDatabase database;
    private final ObjectProvider<EmbeddedMongo> embedded;

    DatabaseHealth(MongoDatabase database, ObjectProvider<EmbeddedMongo> embedded) {
        this.database = database;
        this.embedded = embedded;
    }

    @Override
    public Health health() {
        try {
            database.runCommand(PING);
        } catch (MongoException e) {
            return Health.down(e).build();
        }
        EmbeddedMongo server = embedded.getIfAvailable();
        if (server == null) {
            return Health.up().build();
        }
        Health.Builder health = server.isHealthy() ? Health.up() : Health.down();
        return health.withDetail("fileBytes", server.fileSize()).build();
    }
}
