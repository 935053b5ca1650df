package org.keting.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Under which address people reach this house, for links that leave it and for sign-in. Thread-safe. */
@Component
public class PublicAddress {

    private final @Nullable URI configured;

    PublicAddress(WebSettings settings) {
        configured = settings.publicUrl();
    }

    /** Scheme, host and port without a trailing slash: the setting, else what this request was sent to. */
    public String of(HttpServletRequest request) {
        if (configured != null) {
            return configured.toString();
        }
        String scheme = request.getScheme();
        int port = request.getServerPort();
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        String host = request.getServerName();
        String bracketed = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return scheme + "://" + bracketed + (usual ? "" : ":" + port);
    }

    /** {@link #of} for the request that this thread is answering. */
    public String current() {
        if (configured != null) {
            return configured.toString();
        }
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return of(attributes.getRequest());
        }
        throw new IllegalStateException("no request, and no keting.public-url");
    }
}
