package org.keting.notices;

/** How far a mail has come. */
public enum MailState {
    /** Nothing sends mail in this house; it is kept to be read in the browser. */
    STORED,
    /** It waits for a sender, for the first time or again. */
    PENDING,
    /** The mail server has taken it. */
    SENT,
    /** It was given up. */
    FAILED
}
