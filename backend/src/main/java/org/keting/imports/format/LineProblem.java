package org.keting.imports.format;

import org.keting.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why one line of an import is refused. Its slug is what reports carry and pages translate. */
public enum LineProblem implements ProblemType {
    LINE_NOT_UTF8("The line is not valid UTF-8"),
    LINE_NOT_JSON("The line is not one well-formed JSON object"),
    LINE_TOO_LONG("The line is too long"),
    MEMBER_MISSING("A required member is missing or empty"),
    MEMBER_WRONG_TYPE("A member has the wrong type"),
    MEMBER_TOO_LONG("A member that cannot be cut is too long"),
    COUNTRY_UNKNOWN("The country is not an ISO 3166-1 alpha-2 code"),
    LANGUAGE_UNKNOWN("A language is not a BCP 47 tag of a known language"),
    WEBSITE_INVALID("The website is not an absolute http or https URL"),
    OTHER_LIVING_ROOM("The record belongs to a living room that this coordinator does not work for"),
    LINE_NOT_STORED("The record was understood but could not be stored");

    private final String title;

    LineProblem(String title) {
        this.title = title;
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

    @Override
    public String title() {
        return title;
    }
}
