package org.keting.testing;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** As much of a browser as a sign-in needs: cookies by path, redirects on demand, the headers that browsers add. */
public final class Browser {

    private static final int MOST_REDIRECTS = 10;

    private final URI base;
    private final Map<String, HttpCookie> cookies = new LinkedHashMap<>();

    public Browser(URI base) {
        this.base = base;
    }

    /** A page's GET. */
    public Answer get(String path) {
        return send(new Call(base, "GET", path));
    }

    /** A page's own request with a JSON body. */
    public Answer call(String method, String path, Object body) {
        return send(
                new Call(base, method, path).header("Origin", base.toString()).json(body));
    }

    /** A form's POST. */
    public Answer post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(new Call(base, "POST", path)
                .header("Origin", base.toString())
                .body("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8)));
    }

    /** Goes where the answer sends us until it sends us nowhere, or out of this house. */
    public Answer follow(Answer answer) {
        Answer current = answer;
        for (int i = 0; i < MOST_REDIRECTS && current.status() / 100 == 3; i++) {
            URI target = base.resolve(current.header("Location"));
            if (target.getPort() != base.getPort()) {
                return current;
            }
            current = get(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
        }
        return current;
    }

    /** Signs in with a password at the embedded provider and comes back to {@code returnTo}. */
    public Answer signIn(String username, String password, String returnTo) {
        follow(get("/oauth2/authorization/house?returnTo=" + encode(returnTo)));
        return post("/house/sign-in", Map.of("username", username, "password", password));
    }

    public Answer send(Call call) {
        String header = cookies.values().stream()
                .filter(cookie -> call.path().startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        Answer answer = (header.isEmpty() ? call : call.header("Cookie", header)).send();
        answer.response().headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    public boolean has(String cookie) {
        return cookies.containsKey(cookie);
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
