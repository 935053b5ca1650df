package org.keting.shared.mongo;

import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoSettings.class)
class MongoConfiguration {

    @Bean(destroyMethod = "shutdown")
    @ConditionalOnProperty(name = "keting.mongodb-uri", havingValue = "", matchIfMissing = true)
    MongoServer embeddedServer(MongoSettings settings) throws IOException {
        Files.createDirectories(settings.data());
        MongoServer server = new MongoServer(
                new H2Backend(settings.data().resolve("keting.mv").toString()));
        server.bind();
        return server;
    }

    @Bean
    MongoClient mongoClient(MongoSettings settings, ObjectProvider<MongoServer> embedded) {
        MongoServer server = embedded.getIfAvailable();
        String uri = server == null ? settings.mongodbUri() : server.getConnectionString();
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .codecRegistry(
                        fromRegistries(fromProviders(new IdCodecs()), MongoClientSettings.getDefaultCodecRegistry()))
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, MongoSettings settings) {
        String uri = settings.mongodbUri();
        String name = uri == null || uri.isBlank() ? null : new ConnectionString(uri).getDatabase();
        return client.getDatabase(name == null ? "keting" : name);
    }
}
