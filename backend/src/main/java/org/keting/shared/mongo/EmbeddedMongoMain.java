package org.keting.shared.mongo;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The embedded server on its own, so that several backends can share one database. Prints its connection string once it
 * answers, and runs until the process is told to end. Options, as arguments or in the environment:
 * {@code --keting.data=} the data folder (KETING_DATA), {@code --keting.database.port=} (default: a free one),
 * {@code --keting.database.durability=} (see {@link Durability}).
 *
 * <p>From the runnable jar: {@code java -Dloader.main=org.keting.shared.mongo.EmbeddedMongoMain -cp keting.jar
 * org.springframework.boot.loader.launch.PropertiesLauncher}.
 */
public final class EmbeddedMongoMain {

    private EmbeddedMongoMain() {}

    public static void main(String[] args) throws InterruptedException {
        LoggingSystem.get(EmbeddedMongoMain.class.getClassLoader()).setLogLevel(Logger.ROOT_LOGGER_NAME, LogLevel.WARN);
        try {
            EmbeddedMongo server = start(environment(args));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.out.println(server.uri());
            new CountDownLatch(1).await();
        } catch (DatabaseStartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static EmbeddedMongo start(Environment environment) {
        Path folder = Path.of(environment.getProperty("keting.data", "data"));
        int port = environment.getProperty("keting.database.port", Integer.class, 0);
        Durability durability =
                environment.getProperty("keting.database.durability", Durability.class, Durability.SYNCED);
        return EmbeddedMongo.start(folder, durability, port);
    }

    private static Environment environment(String[] args) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        return environment;
    }
}
