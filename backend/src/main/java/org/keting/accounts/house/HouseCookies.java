package org.keting.accounts.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.keting.shared.ids.LinkToken;
import org.keting.shared.web.Cookies;

/** What the provider remembers in the browser between its pages. */
final class HouseCookies {

    private static final Cookies.Name TICKET = new Cookies.Name("KETING_HOUSE", "/oauth2");
    private static final Cookies.Name REQUEST = new Cookies.Name("KETING_HOUSE_REQUEST", "/house");
    private static final Duration A_WHILE = Duration.ofMinutes(30);
    private static final int LONGEST = 3000;

    private HouseCookies() {}

    static void remember(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getRequestURI() + "?" + request.getQueryString();
        if (asked.length() <= LONGEST) {
            byte[] bytes = asked.getBytes(StandardCharsets.UTF_8);
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            Cookies.set(request, response, REQUEST, value, A_WHILE);
        }
    }

    /** The authorization request that led to the form, if it still is one. */
    static Optional<String> asked(HttpServletRequest request) {
        return Cookies.get(request, REQUEST)
                .flatMap(HouseCookies::decode)
                .filter(path -> path.startsWith(House.AUTHORIZE + "?"));
    }

    private static Optional<String> decode(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static void setTicket(HttpServletRequest request, HttpServletResponse response, LinkToken ticket, Duration life) {
        Cookies.clear(request, response, REQUEST);
        Cookies.set(request, response, TICKET, ticket.text(), life);
    }

    static Optional<LinkToken> takeTicket(HttpServletRequest request, HttpServletResponse response) {
        Optional<LinkToken> ticket = Cookies.get(request, TICKET).map(LinkToken::new);
        ticket.ifPresent(found -> Cookies.clear(request, response, TICKET));
        return ticket;
    }
}
