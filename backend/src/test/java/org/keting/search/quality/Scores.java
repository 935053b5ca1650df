package org.keting.search.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a way of searching did on some queries.
 *
 * @param across results whose texts are not in the query's language
 * @param within those that are
 * @param directions results in one other language, by {@code zh>he}
 */
record Scores(Score across, Score within, Map<String, Score> directions) {

    Scores() {
        this(new Score(), new Score(), new TreeMap<>());
    }

    /** One number for each query that has something relevant. */
    record Score(List<Double> ndcg, List<Double> recall) {

        Score() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        double meanNdcg() {
            return mean(ndcg);
        }

        double meanRecall() {
            return mean(recall);
        }

        int queries() {
            return ndcg.size();
        }

        private static double mean(Collection<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        }
    }
}
