package org.keting.shared.mongo;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data is.
 *
 * @param data folder of everything that must survive: the embedded database, the files, the index
 * @param mongodbUri a MongoDB connection string with a database name; when absent the embedded server is used
 */
@ConfigurationProperties("keting")
public record MongoSettings(Path data, @Nullable String mongodbUri) {

    public MongoSettings {
        if (mongodbUri != null && mongodbUri.isBlank()) {
            mongodbUri = null;
        }
        parse(mongodbUri);
    }

    /** The parsed URI; null when the embedded server is meant. */
    @Nullable
    ConnectionString connectionString() {
        return parse(mongodbUri);
    }

    private static @Nullable ConnectionString parse(@Nullable String uri) {
        if (uri == null) {
            return null;
        }
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            // the driver's message does not repeat the URI, which may contain a password
            throw new DatabaseStartException(
                    "KETING_MONGODB_URI is not a MongoDB connection string: " + e.getMessage());
        }
    }
}
