package org.keting.shared.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the house is reached.
 *
 * @param publicUrl scheme, host and port that people type; null means whatever each request was sent to
 */
@ConfigurationProperties("keting")
record WebSettings(@Nullable URI publicUrl) {

    WebSettings {
        if (publicUrl != null && publicUrl.toString().isBlank()) {
            publicUrl = null;
        }
        if (publicUrl != null
                && (publicUrl.getHost() == null
                        || !publicUrl.getPath().replace("/", "").isEmpty())) {
            throw new IllegalArgumentException("keting.public-url is scheme://host[:port] without a path");
        }
        if (publicUrl != null) {
            publicUrl = URI.create(publicUrl.getScheme() + "://" + publicUrl.getAuthority());
        }
    }
}
