package org.keting.profiles;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a person may write into facts. */
final class FactRules {

    private FactRules() {}

    static @Nullable Object line(JsonNode node, BiConsumer<String, String> fault) {
        return node.asString();
    }
}
