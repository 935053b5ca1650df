package org.keting.profiles;

import java.util.List;
import java.util.Set;
import org.keting.shared.problem.ProblemException.FieldError;

/** What became of a patch. */
sealed interface Edit {

    /**
     * It applies.
     *
     * @param what facts by name, texts as {@code description.he}; empty when it says what the profile says already
     */
    record Changed(Content content, Set<String> what) implements Edit {}

    /** Nothing of it applies until these are put right. */
    record Invalid(List<FieldError> errors) implements Edit {}
}
