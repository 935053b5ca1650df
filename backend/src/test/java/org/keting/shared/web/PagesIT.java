package org.keting.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.testing.Answer;
import org.keting.testing.HttpTest;

class PagesIT extends HttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/startups", "/startups/0192-x/edit", "/sign-in", "/house/sign-in", "/join/AbC_-9"})
    void servesTheDocumentUnderEveryPage(String path) {
        Answer page = visitor("GET", path).send().expect(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("<kt-shell");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void servesTheDocumentAsNotFoundElsewhere() {
        Answer page = visitor("GET", "/no/such/page").send().expect(404);
        assertThat(page.text()).contains("<kt-shell");
        String etag = visitor("GET", "/startups").send().header("ETag");
        visitor("GET", "/no/such/page")
                .header("If-None-Match", etag)
                .header("Range", "bytes=0-9")
                .send()
                .expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such.js", "/vendor/no-such", "/api/no-such", "/oauth2/no-such", "/css/no-such.css"})
    void swallowsNothingElse(String path) {
        assertThat(visitor("GET", path).send().expect(404).text()).doesNotContain("<kt-shell");
    }

    @Test
    void answersAHeadRequestAsAGetWithoutBody() {
        assertThat(visitor("HEAD", "/startups").send().expect(200).text()).isEmpty();
        visitor("HEAD", "/no/such/page").send().expect(404);
    }

    @Test
    void savesTheSecondTransfer() {
        Answer first = visitor("GET", "/app.js").send().expect(200);
        assertThat(first.header("ETag")).startsWith("W/\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        visitor("GET", "/app.js")
                .header("If-None-Match", first.header("ETag"))
                .send()
                .expect(304);
        Answer vendor = visitor("GET", "/vendor/lit/index.js").send().expect(200);
        assertThat(vendor.header("Cache-Control")).contains("max-age=86400");
    }

    @Test
    void compressesTexts() {
        Answer page = visitor("GET", "/css/base.css")
                .header("Accept-Encoding", "gzip")
                .send()
                .expect(200);
        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void forbidsWhatThePagesDoNotNeed() throws Exception {
        Answer page = visitor("GET", "/startups").send();
        String policy = page.header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'");
        assertThat(policy).doesNotContain("unsafe-eval").doesNotContain("script-src 'self' 'unsafe-inline'");
        Matcher map =
                Pattern.compile("(?s)<script type=\"importmap\">(.*?)</script>").matcher(page.text());
        assertThat(map.find()).isTrue();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");

        assertThat(page.header("Permissions-Policy")).contains("camera=(self)").contains("geolocation=()");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Strict-Transport-Security")).isEmpty();
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(visitor("GET", "/api/me").send().header("Content-Security-Policy"))
                .isEqualTo(policy);
    }
}
