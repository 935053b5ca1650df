package org.keting.shared.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one exception that carries a problem to the place where it becomes {@code application/problem+json}. */
public class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final Map<String, Object> params;
    private final List<FieldError> errors;

    /**
     * One offending part of the input.
     *
     * @param pointer JSON pointer (RFC 6901) into the request body, or the name of a query parameter
     * @param code stable word that pages translate ({@code required}, {@code too-long}, {@code unknown-value} …)
     * @param detail one English sentence
     */
    public record FieldError(String pointer, String code, String detail) {}

    /** A problem with its detail sentence (English; never shown untranslated when the page knows the slug). */
    public ProblemException(ProblemType type, String detail) {
        this(type, detail, Map.of(), List.of());
    }

    /**
     * A problem with everything it can say.
     *
     * @param params values that the page's translation interpolates; they become members of the document
     * @param errors which parts of the input are at fault
     */
    public ProblemException(ProblemType type, String detail, Map<String, ?> params, List<FieldError> errors) {
        super(detail);
        this.type = type;
        this.params = Map.copyOf(params);
        this.errors = List.copyOf(errors);
    }

    public ProblemException withCause(@Nullable Throwable cause) {
        if (cause != null) {
            initCause(cause);
        }
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> params() {
        return params;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
