package org.keting.shared.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * One kind of problem (RFC 9457, section 3.1.1). Each feature has an enum of its own that implements this; the slug
 * derived from the constant's name is stable, because pages translate by it and callers branch on it.
 */
public interface ProblemType {

    /** The enum constant's name, supplied by {@link Enum#name()}. */
    String name();

    /** HTTP status that goes with the problem. */
    HttpStatus status();

    /** One English sentence for a person who reads the raw document. Pages translate by {@link #slug()} instead. */
    String title();

    /** Kebab-case name, unique over all enums (a test checks it); the document's {@code type} is {@code /problems/<slug>}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
