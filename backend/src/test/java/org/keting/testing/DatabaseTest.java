package org.keting.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class against a fresh database on the embedded server, and once more against the one at
 * {@code KETING_TEST_MONGODB_URI} when that is set. Constructor, methods and {@code @BeforeEach} may take a
 * {@code MongoDatabase} (our codecs, empty when the class starts, dropped when it ends) or its {@code MongoClient}.
 *
 * <pre>{@code
 * @DatabaseTest
 * class StartupStoreTest {
 *     private final StartupStore store;
 *
 *     StartupStoreTest(MongoDatabase database) {
 *         store = new StartupStore(database);
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(TestDatabases.class)
public @interface DatabaseTest {}
