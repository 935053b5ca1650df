package org.keting.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Runs on real records outside the repository; {@code KETING_TEST_PROFILES} names the start-ups' file. */
@EnabledIfEnvironmentVariable(named = "KETING_TEST_PROFILES", matches = ".+", disabledReason = "no real profiles named")
class RealProfilesTest {

    private static final Path STARTUPS = Path.of(System.getenv().getOrDefault("KETING_TEST_PROFILES", "none"));

    @Test
    void refusesNoRealStartup() throws IOException {
        List<? extends Parsed<?>> lines = parse(STARTUPS, StartupLines::parse);
        assertThat(lines).isNotEmpty();
        assertThat(lines).filteredOn(line -> line instanceof Parsed.Refused<?>).isEmpty();
    }

    @Test
    void refusesNoRealInvestor() throws IOException {
        List<? extends Parsed<?>> lines = parse(STARTUPS.resolveSibling("investors.jsonl"), InvestorLines::parse);
        assertThat(lines).isNotEmpty();
        assertThat(lines).filteredOn(line -> line instanceof Parsed.Refused<?>).isEmpty();
        assertThat(lines)
                .flatExtracting(line -> ((Parsed.Accepted<?>) line).remarks())
                .isEmpty();
    }

    private static List<? extends Parsed<?>> parse(Path file, Function<String, Parsed<?>> parse) throws IOException {
        return Files.readAllLines(file).stream().map(parse).toList();
    }
}
