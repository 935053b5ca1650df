package org.keting.accounts;

/** What a person is to the house. A person may be several of these; nobody is none: {@link #VIEWER} is the least. */
public enum Role {
    VIEWER,
    FOUNDER,
    INVESTOR,
    INTERPRETER,
    JUROR,
    COORDINATOR,
    OPERATOR
}
