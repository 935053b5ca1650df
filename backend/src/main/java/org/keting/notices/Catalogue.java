package org.keting.notices;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one language, from {@code notices/<language>.properties} (UTF-8).
 *
 * @param language BCP 47 tag; also how HTML names it
 */
record Catalogue(String language, Properties messages) {

    /** Every language that the house writes, the one for everybody else first. */
    static final List<String> LANGUAGES = List.of("en", "zh", "he", "ja", "de", "fr");

    private static final Map<String, Catalogue> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Catalogue::load));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** The catalogue for a language tag, or else the English one; {@code zh-Hans-CN} is Chinese. */
    static Catalogue of(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        Catalogue english = Objects.requireNonNull(ALL.get("en"));
        return ALL.getOrDefault(primary, english);
    }

    boolean isRightToLeft() {
        return language.equals("he");
    }

    /** The message with its placeholders filled in, each value dressed as the medium needs it. */
    String text(String key, Map<String, String> params, UnaryOperator<String> dress) {
        String pattern = find(key);
        if (pattern == null) {
            throw new IllegalArgumentException(language + " has no message " + key);
        }
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(dress.apply(value(found.group(1), params))));
    }

    @Nullable
    String find(String key) {
        return messages.getProperty(key);
    }

    /** A parameter as a reader of this language reads it: what is one of our own words has a translation. */
    private String value(String name, Map<String, String> params) {
        String value = params.getOrDefault(name, "");
        String word = find(name + "." + value.toLowerCase(Locale.ROOT));
        return word == null ? value : word;
    }

    private static Catalogue load(String language) {
        String resource = "/notices/" + language + ".properties";
        try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Catalogue(language, messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
