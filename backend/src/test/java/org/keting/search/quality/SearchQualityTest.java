package org.keting.search.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;

/** What the search reaches on the judged set without noise, so that nobody loses it unnoticed. */
class SearchQualityTest {

    @ParameterizedTest
    @CsvSource({"dev, 0.80, 0.95, 0.95", "held-out, 0.74, 0.88, 0.90"})
    void findsWhatIsMeant(String split, double across, double recall, double within) throws IOException {
        Knowledge knowledge = KnowledgeBase.shippedKnowledge();
        try (Quality quality = new Quality(JudgedSet.read(), List.of())) {
            Scores scores = quality.score(new Way("all", knowledge, Ranking.ORDINARY), split);
            assertThat(scores.across().meanNdcg()).as("nDCG@10 across").isGreaterThan(across);
            assertThat(scores.across().meanRecall()).as("recall@50 across").isGreaterThan(recall);
            assertThat(scores.within().meanNdcg()).as("nDCG@10 within").isGreaterThan(within);
        }
    }
}
