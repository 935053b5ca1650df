package org.keting.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages' own catalogues, so that a test presses the button that a reader of this language sees.
 *
 * @param language {@code zh}, {@code en} or {@code he}
 */
public record Messages(String language) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The text of {@code namespace:path.to.key}; fails when the catalogue lacks it. */
    public String text(String key) {
        String[] parts = key.split(":", 2);
        JsonNode found = catalogue(parts[0]).at("/" + parts[1].replace('.', '/'));
        if (!found.isString()) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        return found.asString();
    }

    private JsonNode catalogue(String namespace) {
        String path = "/META-INF/resources/locales/" + language + "/" + namespace + ".json";
        try (InputStream json = Messages.class.getResourceAsStream(path)) {
            if (json == null) {
                throw new IllegalArgumentException("no catalogue " + path);
            }
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
