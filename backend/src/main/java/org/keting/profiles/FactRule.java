package org.keting.profiles;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads and checks what a person wrote into a fact. The rules are in {@link FactRules}. */
@FunctionalInterface
interface FactRule {

    /**
     * The value, or null when there is none: either it is at fault, which the check then knows, or nothing is left of it.
     *
     * @param node what was written; never JSON null, which removes the fact
     */
    @Nullable
    Object read(JsonNode node, Check check);
}
