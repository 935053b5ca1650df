package org.keting.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.shared.problem.ProblemException;
import org.springframework.util.unit.DataSize;

class ContentCheckTest {

    @TempDir
    Path folder;

    @Test
    void takesEveryKindOfFileThatItSays() {
        assertTaken(FilePurpose.LOGO, "image/png", Samples.png(64, 64));
        assertTaken(FilePurpose.LOGO, "image/jpeg", Samples.jpeg(64, 64));
        assertTaken(FilePurpose.LOGO, "image/webp", Samples.webp(64, 64));
        assertTaken(FilePurpose.DECK, "application/pdf", Samples.pdf(200));
        assertTaken(FilePurpose.VIDEO, "video/mp4", Samples.mp4(1000));
        assertTaken(FilePurpose.VIDEO, "video/webm", Samples.webm(1000));
    }

    @Test
    void refusesWhatIsEmptyOrOfAnotherType() {
        assertThat(refusal(FilePurpose.LOGO, new byte[0])).isEqualTo(FileProblem.FILE_EMPTY);
        assertThat(refusal(FilePurpose.LOGO, Samples.pdf(1))).isEqualTo(FileProblem.FILE_TYPE_REFUSED);
        assertThat(refusal(FilePurpose.DECK, Samples.png(8, 8))).isEqualTo(FileProblem.FILE_TYPE_REFUSED);
        assertThat(refusal(FilePurpose.VIDEO, Samples.pdf(1))).isEqualTo(FileProblem.FILE_TYPE_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script></html>",
                "GIF89a",
                "%!PS-Adobe"
            })
    void refusesAsALogoWhatCouldBeAProgram(String content) {
        assertThat(refusal(FilePurpose.LOGO, content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileProblem.FILE_TYPE_REFUSED);
    }

    @Test
    void refusesImagesOfTooManyPixels() {
        assertThat(refusal(FilePurpose.LOGO, Samples.pngBomb(60_000, 60_000))).isEqualTo(FileProblem.IMAGE_TOO_LARGE);
        assertThat(refusal(FilePurpose.LOGO, Samples.pngBomb(-1, 8))).isEqualTo(FileProblem.FILE_DAMAGED);
        assertThat(refusal(FilePurpose.LOGO, Samples.jpeg(4097, 1))).isEqualTo(FileProblem.IMAGE_TOO_LARGE);
        assertThat(refusal(FilePurpose.LOGO, Samples.webp(8, 16_000))).isEqualTo(FileProblem.IMAGE_TOO_LARGE);
    }

    @Test
    void refusesWhatIsCutOff() {
        assertThat(refusal(FilePurpose.LOGO, Samples.firstHalf(Samples.png(64, 64))))
                .isEqualTo(FileProblem.FILE_DAMAGED);
        assertThat(refusal(FilePurpose.LOGO, Samples.firstHalf(Samples.jpeg(64, 64))))
                .isEqualTo(FileProblem.FILE_DAMAGED);
        assertThat(refusal(FilePurpose.DECK, Samples.firstHalf(Samples.pdf(5)))).isEqualTo(FileProblem.FILE_DAMAGED);
        assertThat(refusal(FilePurpose.VIDEO, Samples.firstHalf(Samples.mp4(1000))))
                .isEqualTo(FileProblem.FILE_DAMAGED);
        assertThat(refusal(FilePurpose.VIDEO, Samples.firstHalf(Samples.webm(1000))))
                .isEqualTo(FileProblem.FILE_DAMAGED);
    }

    @Test
    void refusesDecksThatAreTooLongOrLocked() {
        assertThat(refusal(FilePurpose.DECK, Samples.pdf(201))).isEqualTo(FileProblem.DECK_TOO_LONG);
        assertThat(refusal(FilePurpose.DECK, Samples.encryptedPdf("secret"))).isEqualTo(FileProblem.DECK_ENCRYPTED);
        assertThat(refusal(FilePurpose.DECK, Samples.encryptedPdf(""))).isEqualTo(FileProblem.DECK_ENCRYPTED);
    }

    @Test
    void refusesDecksThatUnpackToTooMuch() {
        assertThat(refusal(FilePurpose.DECK, Samples.pdfBomb(300, COSName.FLATE_DECODE)))
                .isEqualTo(FileProblem.DECK_TOO_COMPLEX);
        assertThat(refusal(FilePurpose.DECK, Samples.pdfBomb(300, COSName.FLATE_DECODE, COSName.FLATE_DECODE)))
                .isEqualTo(FileProblem.DECK_TOO_COMPLEX);
        assertThat(refusal(FilePurpose.DECK, Samples.pdfWithBombInItsStructure(64)))
                .isEqualTo(FileProblem.DECK_TOO_COMPLEX);
    }

    @Test
    void addsUpWhatManyStreamsUnpackTo() {
        DeckBudget budget = new DeckBudget(Duration.ofSeconds(20));
        for (int stream = 0; stream < 8; stream++) {
            budget.spendDecoded(128 << 20);
        }
        assertThat(catchThrowableOfType(ProblemException.class, () -> budget.spendDecoded(1))
                        .type())
                .isEqualTo(FileProblem.DECK_TOO_COMPLEX);
    }

    @Test
    void refusesADeckThatCannotBeReadInTime() {
        byte[] slow = Samples.pdfBomb(100, COSName.FLATE_DECODE);
        assertThat(refusal(FilePurpose.DECK, slow, Duration.ofMillis(1))).isEqualTo(FileProblem.DECK_TOO_COMPLEX);
    }

    @Test
    void refusesOneByteTooMuchAndLeavesNothingBehind() {
        byte[] film = Samples.mp4((int) FilePurpose.VIDEO.maxBytes() - 44);
        assertTaken(FilePurpose.VIDEO, "video/mp4", film);
        assertThat(refusal(FilePurpose.VIDEO, Arrays.copyOf(film, film.length + 1)))
                .isEqualTo(FileProblem.FILE_TOO_LARGE);
        assertThat(folder.resolve("upload")).doesNotExist();
    }

    private void assertTaken(FilePurpose purpose, String type, byte[] content) {
        assertThatCode(() -> assertThat(receive(purpose, content, Duration.ofSeconds(20)))
                        .isEqualTo(type))
                .as(type)
                .doesNotThrowAnyException();
    }

    private FileProblem refusal(FilePurpose purpose, byte[] content) {
        return refusal(purpose, content, Duration.ofSeconds(20));
    }

    private FileProblem refusal(FilePurpose purpose, byte[] content, Duration deckTime) {
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> receive(purpose, content, deckTime));
        assertThat(problem).as("a refusal").isNotNull();
        return (FileProblem) problem.type();
    }

    private String receive(FilePurpose purpose, byte[] content, Duration deckTime) throws IOException {
        FileSettings settings =
                new FileSettings(folder, DataSize.ofBytes(0), deckTime, Duration.ofHours(24), Duration.ofHours(1));
        try (Upload upload = Upload.receive(new ByteArrayInputStream(content), purpose, folder.resolve("upload"))) {
            new ContentCheck(settings).check(upload.path(), upload.type());
            return upload.type();
        }
    }
}
