package org.keting.profiles;

import java.time.Instant;
import java.util.List;
import org.keting.shared.problem.ProblemException.FieldError;

/**
 * What a rule needs while it reads one place of a patch, and where it says what is wrong there.
 *
 * @param pointer JSON pointer (RFC 6901) of that place
 * @param errors collects what is wrong
 */
record Check(String pointer, List<FieldError> errors, Instant now) {

    /** The check for a member of this place. */
    Check at(Object member) {
        String escaped = member.toString().replace("~", "~0").replace("/", "~1");
        return new Check(pointer + "/" + escaped, errors, now);
    }

    /**
     * Says that this place is at fault.
     *
     * @param code stable word that pages translate as {@code errors.<code>}
     * @param detail one English sentence
     */
    void fault(String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }
}
