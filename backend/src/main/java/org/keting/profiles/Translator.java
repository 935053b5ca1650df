package org.keting.profiles;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.ProblemException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the translator of {@link TranslatorSettings}. Whatever goes wrong with it is the one problem
 * {@code translator-unavailable}: the editor works without it.
 */
@Component
class Translator {

    /** Far above any text of a profile, so that an answer out of control is cut off. */
    private static final int MOST_BYTES = 256 * 1024;

    private final TranslatorSettings settings;
    private final JsonMapper json;
    private final HttpClient client;

    Translator(TranslatorSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    boolean isAvailable() {
        return settings.url() != null;
    }

    String name() {
        return settings.name();
    }

    /** The text in the language {@code to}, as the translator words it. */
    String translate(String text, String from, String to) {
        URI url = settings.url();
        if (url == null) {
            throw unavailable("No translator is set.", null);
        }
        HttpResponse<byte[]> response =
                send(request(url, json.writeValueAsBytes(Map.of("text", text, "from", from, "to", to))));
        if (response.statusCode() != 200) {
            throw unavailable("The translator answered with status " + response.statusCode() + ".", null);
        }
        try {
            String translated = json.readTree(response.body()).path("text").asString("");
            if (translated.isBlank()) {
                throw unavailable("The translator answered without a text.", null);
            }
            return translated;
        } catch (JacksonException e) {
            throw unavailable("The translator's answer is not understood.", e);
        }
    }

    private HttpRequest request(URI url, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (settings.key() != null) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, response -> new LimitedBody(MOST_BYTES));
        try {
            // The request's own time-out ends with the headers; this one covers the body.
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw unavailable("The translator takes too long.", e);
        } catch (ExecutionException e) {
            throw unavailable(
                    e.getCause() instanceof IOException
                            ? "The translator cannot be reached."
                            : "The translator failed.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("The wait for the translator was interrupted.", e);
        }
    }

    private static ProblemException unavailable(String detail, @Nullable Throwable cause) {
        return new ProblemException(ProfileProblem.TRANSLATOR_UNAVAILABLE, detail).withCause(cause);
    }
}
