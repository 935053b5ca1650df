package org.keting.search.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Folding;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words for fields and for those of their values that have names: {@code search/fields.yaml}, and the JDK's names. */
final class FieldWords {

    /** No field's name has more characters. */
    static final int LONGEST_FIELD = 16;

    private static final List<Locale> LANGUAGES = Stream.of("zh", "zh-Hant", "en", "he", "ja", "de", "fr")
            .map(Locale::forLanguageTag)
            .toList();

    private static final Map<String, SearchField> FIELDS = new HashMap<>();
    private static final Map<SearchField, Map<String, String>> VALUES = new HashMap<>();

    static {
        VALUES.put(SearchField.COUNTRY, countries());
        VALUES.put(SearchField.LANGUAGE, languages());
        Map<String, Map<String, Object>> table = table();
        section(table, "fields")
                .forEach((field, words) -> words(words)
                        .forEach(word -> FIELDS.put(word, SearchField.valueOf(field.toUpperCase(Locale.ROOT)))));
        section(table, "values").forEach((field, values) -> {
            Map<String, String> known =
                    VALUES.computeIfAbsent(SearchField.valueOf(field.toUpperCase(Locale.ROOT)), any -> new HashMap<>());
            ((Map<?, ?>) values).forEach((value, words) -> {
                known.put(Folding.squeeze(String.valueOf(value)), String.valueOf(value));
                words(words).forEach(word -> known.put(word, String.valueOf(value)));
            });
        });
    }

    private FieldWords() {}

    /** The field of this name in any language, or null. */
    static @Nullable SearchField field(String name) {
        return FIELDS.get(Folding.squeeze(name));
    }

    /** The code of a value of this name in any language. */
    static Optional<String> value(SearchField field, String name) {
        return Optional.ofNullable(VALUES.getOrDefault(field, Map.of()).get(Folding.squeeze(name)));
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            LANGUAGES.forEach(
                    language -> names.put(Folding.squeeze(Locale.of("", code).getDisplayCountry(language)), code));
            names.put(Folding.squeeze(code), code);
        }
        return names;
    }

    private static Map<String, String> languages() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale named = Locale.of(code);
            // its old code, iw, is still in the list and means Hebrew
            String present = named.getLanguage();
            LANGUAGES.forEach(language -> names.put(Folding.squeeze(named.getDisplayLanguage(language)), present));
            names.put(code, present);
        }
        return names;
    }

    private static Stream<String> words(Object words) {
        return ((List<?>) words).stream().map(String::valueOf).map(Folding::squeeze);
    }

    private static Map<String, Object> section(Map<String, Map<String, Object>> table, String name) {
        return table.getOrDefault(name, Map.of());
    }

    private static Map<String, Map<String, Object>> table() {
        try (InputStream in = new ClassPathResource("search/fields.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the table of fields in the jar cannot be read", e);
        }
    }
}
