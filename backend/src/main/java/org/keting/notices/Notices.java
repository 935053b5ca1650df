package org.keting.notices;

import org.springframework.stereotype.Component;

/** Tells people things: a notice in the house and a mail, in one durable write. Thread-safe. */
@Component
public class Notices {

    /**
     * Tells a person. Durable when this returns; idempotent by {@link Notice#id()}, so a caller that is not sure whether
     * it has told may tell again. The mail goes out later, at least once.
     */
    public void tell(Notice notice) {}

    /** Writes to an address; otherwise as {@link #tell(Notice)}. */
    public void tellAddress(Letter letter) {}
}
