package org.keting.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Role;
import org.keting.testing.Answer;
import tools.jackson.databind.JsonNode;

class ProfileMediaIT extends ProfilesHttpTest {

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void showsALogoToEverybodyOnceTheProfileIsPublic() throws IOException {
        Person owner = founder();
        String path = draft(owner);
        Answer put = as(owner, "PUT", path + "/logo")
                .ifMatch(1)
                .body("image/png", png())
                .send()
                .expect(200);
        assertThat(put.header("ETag")).isEqualTo("\"2\"");
        assertThat(put.json().at("/media/logo/type").asString()).isEqualTo("image/png");
        String url = put.json().at("/media/logo/url").asString();
        as(owner, "GET", url).send().expect(200);
        visitor("GET", url).send().expectProblem(404, "not-found");
        as(owner, "POST", path + "/submission").send().expect(200);
        as(Role.COORDINATOR, "POST", path + "/publication").send().expect(200);
        visitor("GET", url).send().expect(200);
        long version = read(owner, path).path("version").asLong();
        as(owner, "DELETE", path + "/logo").ifMatch(version).send().expect(200);
        visitor("GET", url).send().expectProblem(404, "not-found");
    }

    @Test
    void showsADeckToItsAudience() throws IOException {
        Person owner = founder();
        String path = published(owner);
        long version = read(owner, path).path("version").asLong();
        as(owner, "PUT", path + "/deck")
                .ifMatch(version)
                .body("application/pdf", pdf())
                .send()
                .expect(200);
        patch(owner, path, version + 1)
                .json(Map.of("audiences", Map.of("DECK", "INVESTORS")))
                .send()
                .expect(200);
        String url = read(owner, path).at("/media/deck/url").asString();
        JsonNode seen = visitor("GET", path).send().expect(200).json();
        assertThat(seen.at("/media/deck").isNull()).isTrue();
        assertThat(seen.path("hidden").toString()).isEqualTo("[\"DECK\"]");
        visitor("GET", url).send().expectProblem(404, "not-found");
        as(founder(), "GET", url).send().expectProblem(404, "not-found");
        as(Role.INVESTOR, "GET", url).send().expect(200);
        as(Role.COORDINATOR, "GET", url).send().expect(200);
    }

    @Test
    void refusesStaleAndForeignUploads() throws IOException {
        Person owner = founder();
        String path = published(owner);
        as(owner, "PUT", path + "/logo").body("image/png", png()).send().expectProblem(428, "version-required");
        as(owner, "PUT", path + "/logo")
                .ifMatch(1)
                .body("image/png", png())
                .send()
                .expectProblem(412, "stale-version");
        long version = read(owner, path).path("version").asLong();
        as(founder(), "PUT", path + "/logo")
                .ifMatch(version)
                .body("image/png", png())
                .send()
                .expectProblem(403, "not-allowed");
        as(owner, "PUT", path + "/logo")
                .ifMatch(version)
                .body("image/png", "<svg/>".getBytes())
                .send()
                .expectProblem(415, "file-type-refused");
        assertThat(read(owner, path).path("version").asLong()).isEqualTo(version);
    }
}
