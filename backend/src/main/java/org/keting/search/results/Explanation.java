package org.keting.search.results;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.Card;
import org.keting.search.meaning.Knowledge;
import org.keting.search.results.FoundProfile.Highlight;
import org.keting.search.results.FoundProfile.Wording;

/** Explains the results of one query to one reader. */
public final class Explanation {

    /** Explains nothing. */
    public static final Explanation NONE =
            new Explanation(null, new Glosses(Knowledge.NONE, new Reader(List.of()), concept -> 0));

    private final @Nullable Reasons reasons;
    private final ResultGlosses glosses;

    private Explanation(@Nullable Reasons reasons, Glosses glosses) {
        this.reasons = reasons;
        this.glosses = new ResultGlosses(glosses);
    }

    /**
     * Of what was found for some words.
     *
     * @param query what was typed; blank when nothing was searched
     * @param frequency how many profiles mention a concept
     */
    public static Explanation of(String query, Knowledge knowledge, Reader reader, ToLongFunction<String> frequency) {
        return new Explanation(
                query.isBlank() ? null : new Reasons(query, knowledge, reader),
                new Glosses(knowledge, reader, frequency));
    }

    List<Reason> reasons(Card card, List<Highlight> highlights) {
        return reasons == null ? List.of() : reasons.of(card, highlights);
    }

    List<Gloss> glosses(Card card, @Nullable Wording tagline, List<Highlight> highlights) {
        return glosses.of(card, tagline, highlights);
    }
}
