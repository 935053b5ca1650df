package org.keting.shared.problem;

import java.util.List;
import tools.jackson.core.JacksonException.Reference;

/** Pointers into the request body (RFC 6901) from the ways that libraries name its parts. */
final class JsonPointers {

    private JsonPointers() {}

    /** {@code texts[en].value} → {@code /texts/en/value}. */
    static String ofPropertyPath(String path) {
        StringBuilder pointer = new StringBuilder();
        for (String part : path.split("[.\\[\\]]+", -1)) {
            if (!part.isEmpty()) {
                append(pointer, part);
            }
        }
        return pointer.toString();
    }

    static String ofReferences(List<Reference> references) {
        StringBuilder pointer = new StringBuilder();
        for (Reference reference : references) {
            String name = reference.getPropertyName();
            append(pointer, name == null ? String.valueOf(reference.getIndex()) : name);
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, String part) {
        pointer.append('/').append(part.replace("~", "~0").replace("/", "~1"));
    }
}
