package org.keting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A generated part of {@code backend/README.md}, between {@code <!-- name:start -->} and {@code <!-- name:end -->}. */
public record ReadmeSection(String name) {

    private static final Path README = Path.of("README.md");

    public static ReadmeSection of(String name) {
        return new ReadmeSection(name);
    }

    /** Fails when the section differs from this; run the test with {@code -Dketing.update=true} to rewrite it. */
    public void mustBe(String content) {
        try {
            String readme = Files.readString(README);
            Pattern section = Pattern.compile("(?s)(<!-- " + name + ":start -->\n)(.*?)(\n?<!-- " + name + ":end -->)");
            Matcher matcher = section.matcher(readme);
            assertThat(matcher.find()).as("markers for " + name).isTrue();
            if (Boolean.getBoolean("keting.update")) {
                String replacement =
                        Matcher.quoteReplacement(matcher.group(1) + content + "\n<!-- " + name + ":end -->");
                Files.writeString(README, section.matcher(readme).replaceFirst(replacement));
            } else {
                assertThat(matcher.group(2).strip())
                        .as("section '%s' of README.md; -Dketing.update=true rewrites it", name)
                        .isEqualTo(content.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
