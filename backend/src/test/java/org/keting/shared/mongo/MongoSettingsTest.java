package org.keting.shared.mongo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MongoSettingsTest {

    @Test
    void saysInOneLineThatTheUriIsWrongWithoutRepeatingIt() {
        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> new MongoSettings(Path.of("data"), "http://user:secret@host"))
                .withMessageContaining("KETING_MONGODB_URI")
                .withMessageNotContaining("secret")
                .withMessageNotContaining("\n");
    }

    @Test
    void takesBlankUriForTheEmbeddedServer() {
        assertThat(new MongoSettings(Path.of("data"), " ").connectionString()).isNull();
    }

    @Test
    void explainsBadUriWhenTheApplicationStarts() {
        new ApplicationContextRunner()
                .withUserConfiguration(MongoConfiguration.class)
                .withPropertyValues("keting.data=data", "keting.mongodb-uri=nonsense")
                .run(context -> {
                    Throwable failure = requireNonNull(context.getStartupFailure());
                    var analysis = requireNonNull(new DatabaseStartFailureAnalyzer().analyze(failure));
                    assertThat(analysis.getDescription()).contains("KETING_MONGODB_URI is not a MongoDB");
                });
    }

    @Test
    void startsNoServerOfItsOwnWhenUriIsSet(@TempDir Path data) {
        var runner = new ApplicationContextRunner()
                .withUserConfiguration(MongoConfiguration.class)
                .withPropertyValues("keting.data=" + data);

        runner.withPropertyValues("keting.mongodb-uri=mongodb://127.0.0.1:1/zone")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(EmbeddedMongo.class)
                        .getBean(MongoDatabase.class)
                        .extracting(MongoDatabase::getName)
                        .isEqualTo("zone"));
        runner.withPropertyValues("keting.mongodb-uri=")
                .run(context -> assertThat(context)
                        .hasSingleBean(EmbeddedMongo.class)
                        .getBean(DatabaseHealth.class)
                        .extracting(health -> health.health().getStatus())
                        .isEqualTo(Status.UP));
    }
}
