package org.keting.profiles;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads and checks what a person wrote into a fact. Rules are in {@link FactRules}. */
@FunctionalInterface
interface FactRule {

    /**
     * The value, or null when it is at fault.
     *
     * @param node what was written; never JSON null, which removes the fact
     * @param fault takes a code that pages translate, and an English sentence
     */
    @Nullable
    Object read(JsonNode node, BiConsumer<String, String> fault);
}
