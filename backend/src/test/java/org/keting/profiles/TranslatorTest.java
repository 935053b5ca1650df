package org.keting.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keting.shared.problem.ProblemException;
import tools.jackson.databind.json.JsonMapper;

class TranslatorTest {

    private final AtomicReference<HttpHandler> behaviour = new AtomicReference<>();
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final AtomicReference<@Nullable String> authorization = new AtomicReference<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            authorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
            behaviour.get().handle(exchange);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        closing.countDown();
        server.stop(0);
        threads.close();
    }

    private Translator translator(Duration timeout) {
        URI url = URI.create("http://localhost:" + server.getAddress().getPort() + "/translate");
        return new Translator(
                new TranslatorSettings(url, "secret", "Test", timeout),
                JsonMapper.builder().build());
    }

    private void answers(int status, String body) {
        behaviour.set(exchange -> send(exchange, status, body));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void expectUnavailable(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProfileProblem.TRANSLATOR_UNAVAILABLE));
    }

    @Test
    void sendsTheTextAndReadsTheAnswer() {
        answers(200, "{\"text\":\"灯\",\"confidence\":1}");
        assertThat(translator(Duration.ofSeconds(20)).translate("lamp \"x\"", "en", "zh"))
                .isEqualTo("灯");
        assertThat(asked.get()).contains("\"lamp \\\"x\\\"\"", "\"from\":\"en\"", "\"to\":\"zh\"");
        assertThat(authorization.get()).isEqualTo("Bearer secret");
    }

    @Test
    void saysUnavailableWhateverTheAnswerLacks() {
        Translator translator = translator(Duration.ofSeconds(20));
        answers(500, "{\"text\":\"灯\"}");
        expectUnavailable(() -> translator.translate("lamp", "en", "zh"));
        answers(200, "<html>");
        expectUnavailable(() -> translator.translate("lamp", "en", "zh"));
        answers(200, "{\"text\":\" \"}");
        expectUnavailable(() -> translator.translate("lamp", "en", "zh"));
        answers(302, "");
        expectUnavailable(() -> translator.translate("lamp", "en", "zh"));
    }

    @Test
    void cutsOffAnAnswerOutOfControl() {
        answers(200, "{\"text\":\"" + "x".repeat(1 << 20) + "\"}");
        expectUnavailable(() -> translator(Duration.ofSeconds(20)).translate("lamp", "en", "zh"));
    }

    @Test
    void doesNotWaitForAnAnswerThatStalls() {
        behaviour.set(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(closing);
        });
        expectUnavailable(() -> translator(Duration.ofMillis(300)).translate("lamp", "en", "zh"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void isUnavailableWithoutASetting() {
        Translator none = new Translator(
                new TranslatorSettings(null, null, "None", Duration.ofSeconds(1)),
                JsonMapper.builder().build());
        assertThat(none.isAvailable()).isFalse();
        expectUnavailable(() -> none.translate("lamp", "en", "zh"));
    }

    @Test
    void isUnavailableWhenNobodyListens() {
        server.stop(0);
        expectUnavailable(() -> translator(Duration.ofSeconds(20)).translate("lamp", "en", "zh"));
    }
}
