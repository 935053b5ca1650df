package org.keting.search.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keting.profiles.Stage;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words of a sheet in the first of the reader's languages that it has: {@code search/csv.yaml}. */
record SheetWords(String language) {

    private static final String ORDINARY = "en";
    private static final Map<String, Map<String, Map<String, String>>> WORDS = read();

    static SheetWords of(List<String> readerLanguages) {
        Map<String, String> any = section("header").values().iterator().next();
        return new SheetWords(readerLanguages.stream()
                .map(tag -> tag.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT))
                .filter(any::containsKey)
                .findFirst()
                .orElse(ORDINARY));
    }

    String header(String column) {
        return word("header", column);
    }

    String stage(Stage stage) {
        return word("stage", stage.name());
    }

    private String word(String section, String key) {
        Map<String, String> languages = Objects.requireNonNull(section(section).get(key), key);
        return languages.getOrDefault(language, key);
    }

    private static Map<String, Map<String, String>> section(String name) {
        return WORDS.getOrDefault(name, Map.of());
    }

    private static Map<String, Map<String, Map<String, String>>> read() {
        try (InputStream in = new ClassPathResource("search/csv.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the words of sheets in the jar cannot be read", e);
        }
    }
}
