package org.keting.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.keting.accounts.AccountId;
import org.keting.accounts.Role;
import org.keting.testing.Answer;
import org.keting.testing.Call;
import org.keting.testing.HttpTest;
import org.springframework.beans.factory.annotation.Autowired;

class FileControllerIT extends HttpTest {

    private static final byte[] FILM = film();

    @Autowired
    private Files files;

    @Test
    void servesAFileThatNoPageCanBeMadeOf() {
        StoredFile logo = store(FilePurpose.LOGO, Samples.png(30, 30), "open-door:1");
        Answer answer = get(logo).send().expect(200);
        assertThat(answer.response().body()).isEqualTo(Samples.png(30, 30));
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(answer.header("Cache-Control")).contains("private").contains("max-age=300");
        assertThat(answer.header("ETag")).isEqualTo('"' + logo.sha256() + '"');
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .hasSize(1);
    }

    @Test
    void answersWithNothingWhenTheReaderHasItAlready() {
        StoredFile logo = store(FilePurpose.LOGO, Samples.png(31, 31), "open-door:1");
        Answer answer = get(logo)
                .header("If-None-Match", '"' + logo.sha256() + '"')
                .send()
                .expect(304);
        assertThat(answer.response().body()).isEmpty();
    }

    @Test
    void servesRanges() {
        StoredFile film = store(FilePurpose.VIDEO, FILM, "open-door:1");
        Answer part = get(film).header("Range", "bytes=100-199").send().expect(206);
        assertThat(part.response().body()).isEqualTo(Arrays.copyOfRange(FILM, 100, 200));
        assertThat(part.header("Content-Range")).isEqualTo("bytes 100-199/" + FILM.length);
        assertThat(part.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(part.header("ETag")).isEqualTo('"' + film.sha256() + '"');

        Answer end = get(film).header("Range", "bytes=-10").send().expect(206);
        assertThat(end.response().body()).isEqualTo(Arrays.copyOfRange(FILM, FILM.length - 10, FILM.length));
        Answer rest = get(film).header("Range", "bytes=1000-").send().expect(206);
        assertThat(rest.response().body()).isEqualTo(Arrays.copyOfRange(FILM, 1000, FILM.length));
    }

    @Test
    void servesSeveralRangesAtOnce() {
        StoredFile film = store(FilePurpose.VIDEO, FILM, "open-door:1");
        Answer parts = get(film).header("Range", "bytes=0-3,44-47").send().expect(206);
        assertThat(parts.header("Content-Type")).startsWith("multipart/byteranges; boundary=");
        assertThat(parts.text())
                .contains("Content-Range: bytes 0-3/" + FILM.length)
                .contains("Content-Range: bytes 44-47/" + FILM.length);
    }

    @Test
    void refusesRangesThatAreNotThere() {
        StoredFile film = store(FilePurpose.VIDEO, FILM, "open-door:1");
        Answer beyond = get(film).header("Range", "bytes=9999999-").send().expect(416);
        assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + FILM.length);
        get(film).header("Range", "bytes=nonsense").send().expect(416);
        get(film).header("Range", "bytes=" + "0-1,".repeat(200) + "0-1").send().expect(416);
    }

    @Test
    void tellsNobodyOfAFileThatIsNotForThem() {
        StoredFile deck = store(FilePurpose.DECK, Samples.pdf(2), "closed-door:1");
        StoredFile orphan = store(FilePurpose.DECK, Samples.pdf(2), "nobody:1");
        as(Role.VIEWER, "GET", path(deck)).send().expect(200);
        get(deck).send().expectProblem(404, "not-found");
        as(Role.OPERATOR, "GET", path(orphan)).send().expectProblem(404, "not-found");
        visitor("GET", "/api/files/no-such-file").send().expectProblem(404, "not-found");
        visitor("GET", "/api/files/..%2f..%2fetc%2fpasswd").send().expectProblem(400, "malformed-request");
    }

    @Test
    void saysWhenTheDiskLostAFile() throws IOException {
        StoredFile logo = store(FilePurpose.LOGO, Samples.png(33, 33), "open-door:1");
        java.nio.file.Files.delete(files.content(logo));
        get(logo).send().expectProblem(503, "file-bytes-missing");
    }

    private Call get(StoredFile file) {
        return visitor("GET", path(file));
    }

    private static String path(StoredFile file) {
        return "/api/files/" + file.id();
    }

    private StoredFile store(FilePurpose purpose, byte[] content, String subject) {
        return files.store(new ByteArrayInputStream(content), purpose, subject, new AccountId("dana"));
    }

    private static byte[] film() {
        byte[] film = Samples.mp4(5000);
        for (int i = 44; i < film.length; i++) {
            film[i] = (byte) i;
        }
        return film;
    }
}
