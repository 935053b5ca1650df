package org.keting.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keting.shared.problem.ProblemException.FieldError;

/**
 * One problem, ready to be written as a document.
 *
 * @param detail one English sentence about this occurrence
 * @param params further members of the document, which the page's translation interpolates
 * @param errors the parts of the input at fault
 */
public record Problem(ProblemType type, String detail, Map<String, Object> params, List<FieldError> errors) {

    public Problem {
        params = Map.copyOf(params);
        errors = List.copyOf(errors);
    }

    /** A problem without params. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, Map.of(), List.of());
    }

    /** What the exception carries. */
    public static Problem of(ProblemException exception) {
        String detail = exception.getMessage();
        return new Problem(
                exception.type(),
                detail == null ? exception.type().title() : detail,
                exception.params(),
                exception.errors());
    }

    static Problem of(ProblemType type, String detail, FieldError... errors) {
        return new Problem(type, detail, Map.of(), List.of(errors));
    }

    /** The members of the RFC 9457 document in reading order. Params come last and cannot replace a standard member. */
    public Map<String, Object> document(String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "/problems/" + type.slug());
        members.put("title", type.title());
        members.put("status", type.status().value());
        members.put("detail", detail);
        members.put("instance", instance);
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        params.forEach(members::putIfAbsent);
        return members;
    }
}
