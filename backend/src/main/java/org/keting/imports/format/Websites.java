package org.keting.imports.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of websites: absolute http or https with a host, and nothing that a browser would run. */
final class Websites {

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(?!\\d).*");
    private static final int LONGEST = 2_000;

    private Websites() {}

    /** Whether a scheme is missing ({@code example.com/about}). */
    static boolean lacksScheme(String address) {
        return !SCHEME.matcher(address).matches();
    }

    /** Whether it is http, https or nothing yet; anything else ({@code javascript:}) must not get near a link. */
    static boolean hasWebScheme(String address) {
        return lacksScheme(address) || address.strip().toLowerCase(Locale.ROOT).matches("https?:.*");
    }

    /** The address with a lower-case scheme and host, or empty when it is not one that may be linked to. */
    static Optional<String> canonical(String address) {
        String text = address.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(lacksScheme(text) ? "https://" + text : text).parseServerAuthority();
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || !uri.getHost().contains(".")) {
                return Optional.empty();
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String rest = text(uri.getRawPath())
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                    + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
            return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + rest);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
