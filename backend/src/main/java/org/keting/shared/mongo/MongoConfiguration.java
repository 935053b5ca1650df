package org.keting.shared.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoSettings.class)
class MongoConfiguration {

    private static final String DATABASE = "keting";

    @Bean(destroyMethod = "close")
    @Conditional(WithoutUri.class)
    EmbeddedMongo embeddedMongo(MongoSettings settings) {
        return EmbeddedMongo.start(settings.data());
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(MongoSettings settings, ObjectProvider<EmbeddedMongo> embedded) {
        ConnectionString given = settings.connectionString();
        return MongoConnection.open(
                given != null
                        ? given
                        : new ConnectionString(embedded.getObject().uri()));
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, MongoSettings settings) {
        return client.getDatabase(databaseName(settings.connectionString()));
    }

    @Bean
    DatabaseHealth database(MongoDatabase database, ObjectProvider<EmbeddedMongo> embedded) {
        return new DatabaseHealth(database, embedded);
    }

    private static String databaseName(@Nullable ConnectionString given) {
        String name = given == null ? null : given.getDatabase();
        return name == null ? DATABASE : name;
    }

    /** Blank counts as absent, which {@code @ConditionalOnProperty} cannot say. */
    static final class WithoutUri implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("keting.mongodb-uri"));
        }
    }
}
