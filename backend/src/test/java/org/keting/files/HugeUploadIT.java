package org.keting.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Role;
import org.keting.testing.Answer;
import org.keting.testing.HttpTest;
import org.springframework.beans.factory.annotation.Autowired;

class HugeUploadIT extends HttpTest {

    private static final long GIGABYTE = 1_000_000_000;

    @Autowired
    private FileSettings settings;

    @Test
    void refusesAGigabyteBeforeReadingIt() throws IOException {
        Person dana = people.somebody(Role.FOUNDER, null);
        Draft draft = draft(dana);
        try (Socket socket = connect()) {
            begin(socket, dana, draft, "Content-Length: " + GIGABYTE);
            assertThat(answer(socket)).startsWith("HTTP/1.1 413 ");
        }
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void refusesAGigabyteOfUnknownLengthOnceItIsTooMuch() throws IOException {
        Person dana = people.somebody(Role.FOUNDER, null);
        Draft draft = draft(dana);
        long sent = 0;
        try (Socket socket = connect()) {
            begin(socket, dana, draft, "Transfer-Encoding: chunked");
            OutputStream out = socket.getOutputStream();
            byte[] film = Samples.mp4(1 << 20);
            try {
                while (sent < GIGABYTE) {
                    out.write((Integer.toHexString(film.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(film);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    sent += film.length;
                }
            } catch (IOException e) {
                assertThat(sent).isPositive(); // the server has hung up
            }
        }
        assertThat(sent).isBetween(FilePurpose.VIDEO.maxBytes(), FilePurpose.VIDEO.maxBytes() + (32L << 20));
        assertThat(leftovers()).isEmpty();
        get(dana, draft).expect(200);
    }

    @Test
    void takesAFileThatFits() {
        Person dana = people.somebody(Role.FOUNDER, null);
        Draft draft = draft(dana);
        Answer answer = as(dana, "PUT", draft.path() + "/video")
                .header("If-Match", draft.etag())
                .body("video/mp4", Samples.mp4(1000))
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        String url = answer.json().at("/media/video/url").asString();
        as(dana, "GET", url).header("Range", "bytes=0-7").send().expect(206);
        visitor("GET", url).send().expectProblem(404, "not-found");
    }

    private record Draft(String path, String etag) {}

    private Draft draft(Person person) {
        Answer created = as(person, "POST", "/api/startups")
                .json(Map.of("name", "Film makers", "country", "IL"))
                .send()
                .expect(201);
        return new Draft("/api/startups/" + created.json().path("id").asString(), created.header("ETag"));
    }

    private Answer get(Person person, Draft draft) {
        return as(person, "GET", draft.path()).send();
    }

    private Socket connect() throws IOException {
        URI base = base();
        return new Socket(base.getHost(), base.getPort());
    }

    private static void begin(Socket socket, Person person, Draft draft, String length) throws IOException {
        String head =
                "PUT " + draft.path() + "/video HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + person.token()
                        + "\r\nIf-Match: " + draft.etag() + "\r\nContent-Type: video/mp4\r\n" + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    private Stream<Path> leftovers() throws IOException {
        return java.nio.file.Files.list(settings.folder().resolve("incoming"));
    }
}
