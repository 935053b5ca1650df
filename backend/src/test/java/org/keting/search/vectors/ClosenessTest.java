package org.keting.search.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.keting.search.analysis.Units;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.vectors.Closeness.Comparison;

/** With the vectors that ship. */
class ClosenessTest {

    private static final Closeness CLOSENESS =
            Objects.requireNonNull(KnowledgeBase.shippedEmbedder().closeness());

    private static float between(String query, String profile) {
        Comparison comparison = Objects.requireNonNull(CLOSENESS.with(query));
        return comparison.to(CLOSENESS.wordsOf(Passage.of(profile)));
    }

    @Test
    void isOneWhereEveryWordIsThere() {
        assertThat(between("drip irrigation", "We sell drip irrigation.")).isGreaterThan(0.97f);
    }

    @Test
    void oneSentenceAmongManyIsEnough() {
        String profile =
                "Seit 1998 bauen wir Maschinen für die Holzindustrie in ganz Europa. Unser Team ist freundlich. ";
        assertThat(between("灌溉", profile + "Dazu kommt Bewässerung."))
                .isGreaterThan(between("灌溉", profile + "Dazu kommt Buchhaltung.") + 0.2f);
    }

    @Test
    void nothingIsCloseToAnUnknownWord() {
        assertThat(CLOSENESS.with("Qxzzyq")).isNull();
    }

    @Test
    void sharesOfAQuerySumUpToOne() {
        float[] shares = CLOSENESS.shares(Units.of("the AI制药 platform for Qxzzyq"));
        float sum = 0;
        for (float share : shares) {
            sum += share;
        }
        assertThat(sum).isBetween(0.999f, 1.001f);
        assertThat(shares[0]).as("a word that says nothing").isLessThan(shares[shares.length - 1]);
    }
}
