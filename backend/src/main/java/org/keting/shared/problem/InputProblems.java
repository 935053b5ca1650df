package org.keting.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.ProblemException.FieldError;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Bean validation's findings as field errors with stable codes. */
final class InputProblems {

    /** Constraint → the code that pages translate; a constraint that is not here is called by its own name. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Email", "invalid-email"),
            Map.entry("Pattern", "invalid-format"),
            Map.entry("Min", "too-small"),
            Map.entry("DecimalMin", "too-small"),
            Map.entry("Positive", "too-small"),
            Map.entry("PositiveOrZero", "too-small"),
            Map.entry("Max", "too-large"),
            Map.entry("DecimalMax", "too-large"),
            Map.entry("typeMismatch", "wrong-type"));

    private InputProblems() {}

    static Problem of(BindingResult result) {
        List<FieldError> errors =
                result.getAllErrors().stream().map(InputProblems::fieldError).toList();
        return invalid(CommonProblem.INVALID_INPUT, errors);
    }

    static Problem of(HandlerMethodValidationException exception) {
        List<FieldError> errors = new ArrayList<>();
        boolean body = false;
        for (ParameterValidationResult result : exception.getParameterValidationResults()) {
            if (result instanceof ParameterErrors fields) {
                body = true;
                fields.getAllErrors().forEach(error -> errors.add(fieldError(error)));
            } else {
                String name =
                        Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "parameter");
                result.getResolvableErrors().forEach(error -> errors.add(parameterError(name, error)));
            }
        }
        return invalid(body ? CommonProblem.INVALID_INPUT : CommonProblem.INVALID_PARAMETER, errors);
    }

    private static Problem invalid(CommonProblem type, List<FieldError> errors) {
        return new Problem(
                type,
                errors.size() == 1
                        ? "One part of the input is not valid."
                        : errors.size() + " parts of the input are not valid.",
                Map.of(),
                errors);
    }

    private static FieldError fieldError(ObjectError error) {
        String pointer = error instanceof org.springframework.validation.FieldError field
                ? JsonPointers.ofPropertyPath(field.getField())
                : "";
        return new FieldError(pointer, code(error), message(error));
    }

    private static FieldError parameterError(String name, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        return new FieldError(
                name, named(constraint), Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid"));
    }

    private static String code(ObjectError error) {
        String constraint = Objects.requireNonNullElse(error.getCode(), "invalid");
        if (constraint.equals("Size") || constraint.equals("Length")) {
            return tooShort(error) ? "too-short" : "too-long";
        }
        return named(constraint);
    }

    private static boolean tooShort(ObjectError error) {
        if (!error.contains(ConstraintViolation.class)) {
            return false;
        }
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        @Nullable Object value = violation.getInvalidValue();
        return violation.getConstraintDescriptor().getAnnotation() instanceof Size size
                && value instanceof CharSequence text
                && text.length() < size.min();
    }

    private static String named(String constraint) {
        String kebab = constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return CODES.getOrDefault(constraint, kebab);
    }

    private static String message(ObjectError error) {
        if ("typeMismatch".equals(error.getCode())) {
            return "has a value that is not understood"; // the default message names classes
        }
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
    }
}
