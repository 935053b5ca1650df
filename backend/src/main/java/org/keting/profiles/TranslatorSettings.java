package org.keting.profiles;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A translator somewhere else that suggests wordings.
 *
 * @param url takes {@code POST {text, from, to}} and answers {@code {text}}; null when there is none
 * @param key sent as a bearer token; null when it needs none
 * @param name what pages call it
 * @param timeout how long one answer may take
 */
@ConfigurationProperties("keting.translator")
record TranslatorSettings(@Nullable URI url, @Nullable String key, String name, Duration timeout) {

    TranslatorSettings {
        url = url == null || url.toString().isBlank() ? null : url;
        key = key == null || key.isBlank() ? null : key;
    }
}
