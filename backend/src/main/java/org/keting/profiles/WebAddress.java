package org.keting.profiles;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses that may become links on our pages. */
final class WebAddress {

    private WebAddress() {}

    /** Whether it is an absolute http or https URL with a host and without a user name. */
    static boolean isValid(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
