package org.keting.imports;

import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What can go wrong with an import as a whole; single lines have {@link org.keting.imports.format.LineProblem}. */
public enum ImportProblem implements ProblemType {
    TOO_MANY_IMPORTS(HttpStatus.TOO_MANY_REQUESTS, "This account already has as many imports running as it may"),
    IMPORT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The import is larger than this house takes at once"),
    IMPORT_CUT_OFF(HttpStatus.BAD_REQUEST, "The import's body ended early"),
    IMPORT_NOT_GZIP(HttpStatus.BAD_REQUEST, "The import's body is not the gzip stream that it says it is"),
    IMPORT_ENCODING_UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The import's Content-Encoding is not supported"),
    IMPORT_FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "The import stopped because of a mistake on our side"),
    IMPORT_ABANDONED(HttpStatus.INTERNAL_SERVER_ERROR, "The house stopped while the import ran");

    private final HttpStatus status;
    private final String title;

    ImportProblem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The problem behind an {@link Ending}'s slug. */
    static ProblemType ofEnding(Ending ending) {
        for (ImportProblem problem : values()) {
            if (problem.slug().equals(ending.slug())) {
                return problem;
            }
        }
        return CommonProblem.DATABASE_UNAVAILABLE;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
