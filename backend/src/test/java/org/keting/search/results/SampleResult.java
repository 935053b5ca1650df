package org.keting.search.results;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Stage;
import org.keting.profiles.TextField;
import org.keting.search.analysis.Language;
import org.keting.search.index.Card;
import org.keting.search.index.Card.CardText;
import org.keting.search.results.FoundProfile.Wording;

/** A result for tests of what is done with results. */
public final class SampleResult {

    private SampleResult() {}

    /** An Israeli start-up. */
    public static FoundProfile of(String id, String name, Wording tagline, @Nullable Stage stage) {
        Card card = new Card(
                ProfileKind.STARTUP,
                id,
                null,
                name,
                null,
                "IL",
                null,
                List.of(),
                stage,
                Set.of(),
                null,
                null,
                null,
                false,
                2019,
                6,
                List.of(new CardText(
                        TextField.TAGLINE,
                        tagline.language(),
                        Language.of(tagline.language()),
                        true,
                        tagline.value())));
        return new Reader(List.of(tagline.language())).result(card, List.of(), Explanation.NONE, 0);
    }
}
