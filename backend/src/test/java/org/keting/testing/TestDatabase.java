package org.keting.testing;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.keting.shared.mongo.MongoConnection;

/**
 * One database with a name of its own, connected on first use. {@link DatabaseTest} registers it; a test that needs a
 * database beside something else may do so by hand:
 * {@code @RegisterExtension static final TestDatabase database = new TestDatabase();}
 */
public final class TestDatabase implements ParameterResolver, AfterAllCallback {

    private final ConnectionString uri;
    private @Nullable MongoClient client;
    private @Nullable MongoDatabase database;

    /** A database on the embedded server. */
    public TestDatabase() {
        this(TestServers.embedded());
    }

    /** A database on any server. */
    public TestDatabase(ConnectionString uri) {
        this.uri = uri;
    }

    /** The client, with the codecs and time-outs of production. */
    public synchronized MongoClient client() {
        if (client == null) {
            client = MongoConnection.open(uri);
        }
        return client;
    }

    /** The database: empty at first, dropped after the last test of the class. */
    public synchronized MongoDatabase database() {
        if (database == null) {
            database = client().getDatabase("test-" + UUID.randomUUID());
        }
        return database;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == MongoDatabase.class || type == MongoClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MongoClient.class ? client() : database();
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        if (database != null) {
            database.drop();
            database = null;
        }
        if (client != null) {
            client.close();
            client = null;
        }
    }
}
