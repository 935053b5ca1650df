package org.keting.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells requests that our own pages make from those that other sites make a browser send. By headers that no page can
 * forge, so that no token has to travel with each form (RFC 6454; Fetch Metadata). Thread-safe.
 */
@Component
public class OwnOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final PublicAddress address;

    OwnOrigin(PublicAddress address) {
        this.address = address;
    }

    /**
     * Whether the request may change something as far as its origin goes.
     *
     * @param bySession whether the browser has added a session by itself; then a request without any such header is
     *     refused too, since every browser sends one
     */
    public boolean mayChange(HttpServletRequest request, boolean bySession) {
        if (SAFE.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null ? !bySession : isOwn(request, origin);
    }

    /** Whether an {@code Origin} header names this house; also for the handshake of a web socket. */
    public boolean isOwn(HttpServletRequest request, @Nullable String origin) {
        return origin != null
                && !origin.equals("null")
                && origin.toLowerCase(Locale.ROOT)
                        .equals(URI.create(address.of(request)).toString().toLowerCase(Locale.ROOT));
    }
}
