package org.keting.shared.problem;

import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.ProblemException.FieldError;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a request body could not be read. */
public final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return Problem.of(problem);
            }
        }
        return exception.getCause() instanceof JacksonException json
                ? problem(json)
                : Problem.of(CommonProblem.MALFORMED_JSON, "The request has no body that could be read as JSON.");
    }

    /** The problem behind Jackson's exception: bad syntax (400) or a value of the wrong type (422). No class names leak. */
    public static Problem problem(JacksonException exception) {
        return switch (exception) {
            case StreamConstraintsException limit ->
                Problem.of(
                        CommonProblem.MALFORMED_JSON, "The JSON is nested too deeply or has a part that is too long.");
            case UnrecognizedPropertyException unknown -> invalid(unknown, "unknown-field", "is not known here");
            case InvalidFormatException format
            when isEnum(format.getTargetType()) -> invalid(format, "unknown-value", "is none of the values known here");
            case InputCoercionException range -> invalid(range, "wrong-type", "has a value that is out of range");
            case DatabindException mismatch -> invalid(mismatch, "wrong-type", "has a value of the wrong type");
            default ->
                Problem.of(CommonProblem.MALFORMED_JSON, "The JSON breaks off or is wrong" + at(exception) + ".");
        };
    }

    private static boolean isEnum(@Nullable Class<?> type) {
        return type != null && type.isEnum();
    }

    private static Problem invalid(JacksonException exception, String code, String detail) {
        String pointer = JsonPointers.ofReferences(exception.getPath());
        return Problem.of(
                CommonProblem.INVALID_INPUT,
                "One part of the input is not valid.",
                new FieldError(pointer, code, detail));
    }

    private static String at(JacksonException exception) {
        @Nullable TokenStreamLocation location = exception.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
