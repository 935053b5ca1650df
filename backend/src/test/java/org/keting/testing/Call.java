package org.keting.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One HTTP request in the making; each step gives a new one, {@link #send} sends it. */
public record Call(URI base, String method, String path, List<String> headers, byte[] body) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Call(URI base, String method, String path) {
        this(base, method, path, List.of(), new byte[0]);
    }

    public Call header(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Call(base, method, path, more, body);
    }

    /** Calls with an API token; a blank one calls as a visitor. */
    public Call bearer(String token) {
        return token.isBlank() ? this : header("Authorization", "Bearer " + token);
    }

    /** An {@code If-Match} for this version. */
    public Call ifMatch(long version) {
        return header("If-Match", "\"" + version + "\"");
    }

    /** A JSON body: a string is sent as it stands, anything else is serialised. */
    public Call json(Object value) {
        byte[] bytes = value instanceof String text
                ? text.getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : JSON.writeValueAsBytes(value);
        return body("application/json", bytes);
    }

    public Call body(String contentType, byte[] bytes) {
        return new Call(base, method, path, headers, bytes).header("Content-Type", contentType);
    }

    public Answer send() {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
