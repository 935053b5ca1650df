package org.keting.profiles;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a profile says, and who said it: the part that editing and importing change. */
record Content(
        @Nullable String livingRoom,
        FactValues facts,
        Map<String, Map<String, Text>> texts,
        Map<String, Provenance> provenance,
        Map<String, Audience> audiences) {

    static final Content EMPTY = new Content(null, FactValues.NONE, Map.of(), Map.of(), Map.of());

    Content {
        texts = Copies.map(texts);
        provenance = Copies.map(provenance);
        audiences = Copies.map(audiences);
    }

    @Nullable
    Text text(TextField field, String language) {
        return texts.getOrDefault(field.key(), Map.of()).get(language);
    }

    Content withAudiences(Map<String, Audience> chosen) {
        return new Content(livingRoom, facts, texts, provenance, chosen);
    }

    /** The same in another living room. */
    Content in(@Nullable String room) {
        return new Content(room, facts, texts, provenance, audiences);
    }
}
