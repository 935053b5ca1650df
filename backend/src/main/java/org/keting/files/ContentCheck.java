package org.keting.files;

import java.io.IOException;
import java.nio.file.Path;
import org.keting.shared.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Looks into an upload of a known type, without trusting any number that it states about itself. */
@Component
class ContentCheck {

    private final DeckCheck decks;

    ContentCheck(FileSettings settings) {
        this.decks = new DeckCheck(settings.deckTime());
    }

    /** Passes for a file that is whole and harmless to show, else fails with a {@link FileProblem}. Takes seconds at most. */
    void check(Path file, String type) throws IOException {
        switch (type) {
            case "image/png", "image/jpeg", "image/webp" -> ImageCheck.check(file, type);
            case "application/pdf" -> decks.check(file);
            case "video/mp4" -> VideoCheck.checkMp4(file);
            case "video/webm" -> VideoCheck.checkWebm(file);
            default -> throw new IllegalArgumentException("no purpose takes " + type);
        }
    }

    static ProblemException damaged(String detail) {
        return new ProblemException(FileProblem.FILE_DAMAGED, detail);
    }
}
