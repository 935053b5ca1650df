package org.keting.files;

import java.nio.file.Path;
import java.time.Duration;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Requires;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves files. Spring answers ranges (RFC 9110, section 14) and conditional requests from what is returned here. */
@RestController
@RequestMapping("/api/files")
class FileController {

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping("/{id}")
    @Requires(Action.READ_FILE)
    ResponseEntity<Resource> read(@PathVariable String id, Actor actor) {
        StoredFile file = files.findFor(actor, new FileId(id))
                .orElseThrow(() ->
                        new ProblemException(CommonProblem.NOT_FOUND, "There is no file " + id + ", or not for you."));
        Path content = files.content(file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .eTag('"' + file.sha256() + '"')
                .cacheControl(caching(file.purpose()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                // Opened on its own, a file is a page of our origin: it may run and load nothing.
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(content));
    }

    /** A page of results shows twenty logos and should not ask about each; decks and videos may be for few eyes. */
    private static CacheControl caching(FilePurpose purpose) {
        return switch (purpose) {
            case LOGO -> CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();
            case DECK, VIDEO -> CacheControl.noCache().cachePrivate();
        };
    }
}
