package org.keting.shared.mongo;

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
public record MongoSettings(Path data, @Nullable String mongodbUri) {}
