package org.keting.testing;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keting.shared.mongo.EmbeddedMongo;

/**
 * The servers that store tests run against: the embedded one, started once for all tests of this process and gone with it,
 * and another one when the environment variable (or system property) {@value #URI} names it.
 */
public final class TestServers {

    /** Connection string of a second server, without a database name: its tests make and drop databases of their own. */
    public static final String URI = "KETING_TEST_MONGODB_URI";

    private TestServers() {}

    /** A server by the name it has in test reports. */
    record Server(String name, ConnectionString uri) {}

    /** The embedded server's address. */
    public static ConnectionString embedded() {
        return Embedded.URI;
    }

    /** The address of the second server; null when none is set. */
    public static @Nullable ConnectionString other() {
        String uri = System.getProperty(URI, System.getenv().getOrDefault(URI, ""));
        return uri.isBlank() ? null : new ConnectionString(uri);
    }

    static Stream<Server> uris() {
        ConnectionString other = other();
        Server embedded = new Server("embedded server", embedded());
        return other == null ? Stream.of(embedded) : Stream.of(embedded, new Server(URI, other));
    }

    private static final class Embedded {

        static final ConnectionString URI = start();

        private static ConnectionString start() {
            try {
                Path folder = Files.createTempDirectory("keting-test-database");
                EmbeddedMongo server = EmbeddedMongo.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    server.close();
                    delete(folder);
                }));
                return new ConnectionString(server.uri());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
