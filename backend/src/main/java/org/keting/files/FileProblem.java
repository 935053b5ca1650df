package org.keting.files;

import org.keting.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What can be wrong with a file. */
public enum FileProblem implements ProblemType {
    FILE_EMPTY(HttpStatus.UNPROCESSABLE_CONTENT, "The file is empty"),
    FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The file is too large"),
    FILE_TYPE_REFUSED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Files of this type are not taken here"),
    FILE_DAMAGED(HttpStatus.UNPROCESSABLE_CONTENT, "The file is damaged or incomplete"),
    IMAGE_TOO_LARGE(HttpStatus.UNPROCESSABLE_CONTENT, "The image has too many pixels"),
    DECK_TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT, "The deck has too many pages"),
    DECK_ENCRYPTED(HttpStatus.UNPROCESSABLE_CONTENT, "The deck is encrypted or needs a password"),
    DECK_TOO_COMPLEX(HttpStatus.UNPROCESSABLE_CONTENT, "The deck unpacks to more than can be checked"),
    UPLOAD_INTERRUPTED(HttpStatus.BAD_REQUEST, "The upload ended before the file was complete"),
    STORAGE_FULL(HttpStatus.INSUFFICIENT_STORAGE, "There is no room left for files"),
    FILE_BYTES_MISSING(HttpStatus.SERVICE_UNAVAILABLE, "The file is known, but its content cannot be read now");

    private final HttpStatus status;
    private final String title;

    FileProblem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
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
