package org.keting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.keting.testing.Answer;
import org.keting.testing.HttpTest;
import tools.jackson.databind.JsonNode;

class ImportHttpIT extends HttpTest {

    private static final String NDJSON = "application/x-ndjson";

    private final String prefix = UUID.randomUUID().toString();

    @Test
    void refusesVisitors() {
        visitor("POST", "/api/imports/startups")
                .body(NDJSON, bytes(line("a")))
                .send()
                .expectProblem(401, "sign-in-required");
        visitor("GET", "/api/imports").send().expectProblem(401, "sign-in-required");
        visitor("GET", "/api/exports/startups").send().expectProblem(401, "sign-in-required");
    }

    @Test
    void answersWithASummaryAndKeepsAReportPerLine() {
        Answer answer =
                send(NDJSON, bytes(line("a") + "nonsense\n" + line("b"))).expect(200);
        JsonNode summary = answer.json();
        assertThat(summary.path("kind").asString()).isEqualTo("STARTUP");
        assertThat(summary.path("state").asString()).isEqualTo("DONE");
        assertThat(summary.path("created").asInt()).isEqualTo(2);
        assertThat(summary.path("problems").get(0).path("line").asInt()).isEqualTo(2);
        assertThat(bootstrap("GET", summary.path("report").asString())
                        .send()
                        .expect(200)
                        .text()
                        .lines())
                .hasSize(3);
        String id = summary.path("id").asString();
        assertThat(bootstrap("GET", "/api/imports/" + id).send().expect(200).json())
                .isEqualTo(summary);
        assertThat(bootstrap("GET", "/api/imports").send().expect(200).json().path("items"))
                .anyMatch(item -> item.path("id").asString().equals(id));
        bootstrap("GET", "/api/imports/none").send().expectProblem(404, "not-found");
        bootstrap("GET", "/api/imports/none/lines").send().expectProblem(404, "not-found");
    }

    @Test
    void streamsOutcomesBackAndThenTheSummary() {
        Answer answer = bootstrap("POST", "/api/imports/startups")
                .header("Accept", NDJSON)
                .body(NDJSON, bytes(line("a") + line("b") + line("a")))
                .send()
                .expect(200);
        assertThat(answer.header("Content-Type")).startsWith(NDJSON);
        assertThat(answer.text().lines()).hasSize(4).last().asString().contains("\"state\":\"DONE\"");
    }

    @Test
    void doesNotStallASenderThatListensOnlyAfterwards() {
        Answer answer = bootstrap("POST", "/api/imports/startups")
                .header("Accept", NDJSON)
                .body(NDJSON, bytes("x\n".repeat(60_000)))
                .send()
                .expect(200);
        assertThat(answer.text().lines()).hasSize(60_001);
    }

    @Test
    void unpacksGzipAndNothingElse() throws IOException {
        assertThat(bootstrap("POST", "/api/imports/startups")
                        .header("Content-Encoding", "gzip")
                        .body(NDJSON, gzip(line("z")))
                        .send()
                        .expect(200)
                        .json()
                        .path("created")
                        .asInt())
                .isEqualTo(1);
        bootstrap("POST", "/api/imports/startups")
                .header("Content-Encoding", "gzip")
                .body(NDJSON, bytes(line("z")))
                .send()
                .expectProblem(400, "import-not-gzip");
        bootstrap("POST", "/api/imports/startups")
                .header("Content-Encoding", "br")
                .body(NDJSON, bytes(line("z")))
                .send()
                .expectProblem(415, "import-encoding-unsupported");
        byte[] whole = gzip(line("y").repeat(500));
        bootstrap("POST", "/api/imports/startups")
                .header("Content-Encoding", "gzip")
                .body(NDJSON, java.util.Arrays.copyOf(whole, whole.length / 2))
                .send()
                .expectProblem(400, "import-cut-off");
    }

    @Test
    void takesWhatSendersCallNdjsonAndNoForms() {
        for (String type : List.of("application/json-seq", "text/plain;charset=utf-8", "application/octet-stream")) {
            send(type, bytes("\u001e" + line("a"))).expect(200);
        }
        send("application/x-www-form-urlencoded", bytes(line("a"))).expectProblem(415, "unsupported-media-type");
    }

    @Test
    void showsLiveCountsAndLetsTwoImportsRunAtOnce() throws IOException {
        try (Slow first = new Slow();
                Slow second = new Slow()) {
            first.write(line("l1"));
            second.write(line("l2"));
            await(() -> running() >= 2);
            send(NDJSON, bytes(line("a"))).expectProblem(429, "too-many-imports");
            await(() -> items().stream()
                    .anyMatch(item -> item.path("state").asString().equals("RUNNING")
                            && item.path("lines").asInt() > 0));
            first.write(line("l3"));
            assertThat(first.finish()).startsWith("HTTP/1.1 200").contains("\"created\":2");
            assertThat(second.finish()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void keepsWhatAVanishedSenderHadSent() throws IOException {
        String lines = line("v1") + line("v2");
        try (Socket socket = new Socket(base().getHost(), base().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(bytes("POST /api/imports/startups HTTP/1.1\r\nHost: house\r\nAuthorization: " + authorization()
                    + "\r\nContent-Type: " + NDJSON + "\r\nContent-Length: 100000\r\n\r\n" + lines));
            out.flush();
        }
        await(() -> items().stream()
                .anyMatch(item -> item.path("state").asString().equals("INTERRUPTED")
                        && item.path("created").asInt() == 2
                        && item.path("ending").path("slug").asString().equals("import-cut-off")));
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() throws IOException {
        try (Socket socket = new Socket(base().getHost(), base().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(bytes("POST /api/imports/startups HTTP/1.1\r\nHost: house\r\nAuthorization: "
                    + authorization() + "\r\nContent-Type: " + NDJSON
                    + "\r\nContent-Length: 1073741824\r\nConnection: close\r\n\r\n"));
            out.flush();
            byte[] head = socket.getInputStream().readNBytes(12);
            assertThat(new String(head, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void exportsWhatWasImported() {
        String line = line("export");
        send(NDJSON, bytes(line)).expect(200);
        assertThat(bootstrap("GET", "/api/exports/startups")
                        .send()
                        .expect(200)
                        .text()
                        .lines())
                .contains(line.strip());
        String investor =
                "{\"sourceId\":\"" + prefix + "\",\"name\":\"资本\",\"country\":\"CN\",\"checkSize\":\"¥5–20M\"}";
        bootstrap("POST", "/api/imports/investors")
                .body(NDJSON, bytes(investor))
                .send()
                .expect(200);
        assertThat(bootstrap("GET", "/api/exports/investors")
                        .send()
                        .expect(200)
                        .text()
                        .lines())
                .contains(investor);
    }

    private Answer send(String type, byte[] body) {
        return bootstrap("POST", "/api/imports/startups").body(type, body).send();
    }

    private long running() {
        return items().stream()
                .filter(item -> item.path("state").asString().equals("RUNNING"))
                .count();
    }

    private List<JsonNode> items() {
        return bootstrap("GET", "/api/imports")
                .send()
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private String authorization() {
        return bootstrap("GET", "/").headers().getLast();
    }

    private String line(String name) {
        return "{\"sourceId\":\"%s:%s\",\"name\":\"Name of %s\",\"country\":\"IL\"}%n".formatted(prefix, name, name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(text));
        }
        return packed.toByteArray();
    }

    private static void await(BooleanSupplier condition) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("condition in time").isLessThan(giveUp);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** An upload that goes on until it is finished, chunk by chunk as it is told. */
    private final class Slow implements AutoCloseable {

        private final Socket socket = new Socket(base().getHost(), base().getPort());
        private final OutputStream out = socket.getOutputStream();

        Slow() throws IOException {
            out.write(bytes("POST /api/imports/startups HTTP/1.1\r\nHost: house\r\nAuthorization: "
                    + authorization() + "\r\nContent-Type: " + NDJSON + "\r\nConnection: close"
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n"));
        }

        void write(String text) throws IOException {
            out.write(bytes(Integer.toHexString(bytes(text).length) + "\r\n" + text + "\r\n"));
            out.flush();
        }

        String finish() throws IOException {
            out.write(bytes("0\r\n\r\n"));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
