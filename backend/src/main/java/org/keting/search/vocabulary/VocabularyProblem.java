package org.keting.search.vocabulary;

import org.keting.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What can go wrong with concepts beyond single words. */
public enum VocabularyProblem implements ProblemType {
    CONCEPT_SHIPPED(HttpStatus.CONFLICT, "A concept of the release can be changed, but not deleted"),
    CONCEPT_HAS_NARROWER(HttpStatus.CONFLICT, "Narrower concepts lie inside this one; move them first");

    private final HttpStatus status;
    private final String title;

    VocabularyProblem(HttpStatus status, String title) {
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
