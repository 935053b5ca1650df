package org.keting.architecture;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two rules that the build itself checks, nullness and formatting, refuse a module that breaks them. */
class BuildRulesIT {

    private static final String LAMP = "src/main/java/org/brokenhouse/Lamp.java";

    /** Inside the checkout, so that the parent is found by a relative path. */
    private final Path module = Path.of("target/broken-module");

    @BeforeEach
    void copyModule() throws IOException {
        Path fixture = Path.of("src/test/resources/broken-module");
        Files.createDirectories(module.resolve(LAMP).getParent());
        Files.copy(fixture.resolve("pom.xml"), module.resolve("pom.xml"), REPLACE_EXISTING);
        Files.copy(fixture.resolve(LAMP + ".txt"), module.resolve(LAMP), REPLACE_EXISTING);
    }

    @Test
    void nullWhereNoneIsAllowedBreaksTheBuild() throws Exception {
        assertThat(maven("compile")).contains("[NullAway] passing @Nullable parameter 'null'");
    }

    @Test
    void carelessFormattingBreaksTheBuild() throws Exception {
        String source = Files.readString(module.resolve(LAMP));
        Files.writeString(module.resolve(LAMP), source.replace("    static", "  static"));
        assertThat(maven("validate")).contains("The following files had format violations");
    }

    private String maven(String phase) throws IOException, InterruptedException {
        Path log = module.resolve("maven.log");
        ProcessBuilder maven = new ProcessBuilder(List.of("mvn", "-B", "-o", "-q", phase))
                .directory(module.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process build = maven.start();
        assertThat(build.waitFor(3, TimeUnit.MINUTES)).as("Maven ended in time").isTrue();
        assertThat(build.exitValue()).as("Maven refused the module").isNotZero();
        return Files.readString(log);
    }
}
