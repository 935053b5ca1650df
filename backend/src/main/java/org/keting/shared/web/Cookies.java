package org.keting.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Cookies of this house: out of reach of scripts, not sent along from other sites, secure wherever the page is. */
public final class Cookies {

    private Cookies() {}

    /**
     * Which cookie.
     *
     * @param path the paths it is sent to
     */
    public record Name(String name, String path) {}

    /** The cookie's value in this request. */
    public static Optional<String> get(HttpServletRequest request, Name cookie) {
        Cookie[] all = request.getCookies();
        return all == null
                ? Optional.empty()
                : Arrays.stream(all)
                        .filter(one -> one.getName().equals(cookie.name()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    public static void set(
            HttpServletRequest request, HttpServletResponse response, Name cookie, String value, Duration life) {
        ResponseCookie header = ResponseCookie.from(cookie.name(), value)
                .path(cookie.path())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax") // a provider's redirect back is a navigation from another site and must bring them
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, header.toString());
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response, Name cookie) {
        set(request, response, cookie, "", Duration.ZERO);
    }
}
