package org.keting.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.keting.testing.Answer;
import org.keting.testing.HttpTest;

class LimitsIT extends HttpTest {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void refusesADeclaredGigabyteWithoutReadingIt() throws Exception {
        try (Socket socket = new Socket("localhost", base().getPort())) {
            String head = "POST /api/probe/bodies HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + GIGABYTE + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(5_000);
            String answer = firstBytes(socket);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("/problems/too-large")
                    .contains("\"maxBytes\":1048576");
        }
    }

    private static String firstBytes(Socket socket) throws IOException {
        byte[] bytes = new byte[4_000];
        int length = socket.getInputStream().read(bytes);
        return new String(bytes, 0, Math.max(0, length), StandardCharsets.UTF_8);
    }

    @Test
    void stopsReadingAStreamOfUnknownLength() throws Exception {
        AtomicLong sent = new AtomicLong();
        HttpRequest request = HttpRequest.newBuilder(base().resolve("/api/probe/bodies"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(sent)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.body()).contains("/problems/too-large");
        }
        assertThat(sent.get()).isLessThan(64L << 20);
    }

    @Test
    void takesLargerBodiesWhereASettingSaysSo() {
        byte[] twoMegabytes = new byte[2 << 20];
        visitor("PUT", "/api/startups/x/deck")
                .body("application/pdf", twoMegabytes)
                .send();
        Answer answer = visitor("PUT", "/api/startups/x/deck")
                .body("application/pdf", twoMegabytes)
                .send();
        assertThat(answer.status()).isNotEqualTo(413);
    }

    @Test
    void letsAPageAskForManyThingsAtOnce() {
        for (int i = 0; i < 100; i++) {
            visitor("GET", "/api/living-rooms").send().expect(200);
        }
    }

    @Test
    void holdsBackWhoTriesPasswords() {
        byte[] form = "username=somebody%40example.test&password=guess".getBytes(StandardCharsets.US_ASCII);
        String last = "";
        for (int i = 0; i < 11; i++) {
            last = visitor("POST", "/house/sign-in")
                    .body("application/x-www-form-urlencoded", form)
                    .send()
                    .header("Location");
        }
        assertThat(last).isEqualTo("/house/sign-in?error=too-many-requests");
    }

    /** A JSON string that never ends. */
    private static final class Endless extends InputStream {

        private final AtomicLong sent;

        Endless(AtomicLong sent) {
            this.sent = sent;
        }

        @Override
        public int read() {
            return sent.getAndIncrement() == 0 ? '"' : 'a';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (sent.get() > GIGABYTE) {
                return -1;
            }
            for (int i = 0; i < length; i++) {
                into[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
