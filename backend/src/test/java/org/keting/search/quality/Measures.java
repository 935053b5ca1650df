package org.keting.search.quality;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** The usual measures of a ranking; grades as gains. */
final class Measures {

    private Measures() {}

    /**
     * Normalised discounted cumulative gain of the first {@code depth} results (Järvelin, Kekäläinen 2002, with gains
     * 2^grade - 1). NaN when nothing is relevant.
     *
     * @param ranked what was found, best first
     * @param relevant the grades of everything that could be found
     */
    static double ndcg(List<String> ranked, ToIntFunction<String> grade, Collection<Integer> relevant, int depth) {
        double found = 0;
        for (int i = 0; i < Math.min(depth, ranked.size()); i++) {
            found += gain(grade.applyAsInt(ranked.get(i))) / discount(i);
        }
        List<Integer> ideal = relevant.stream()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(depth)
                .toList();
        double best = 0;
        for (int i = 0; i < ideal.size(); i++) {
            best += gain(ideal.get(i)) / discount(i);
        }
        return best == 0 ? Double.NaN : found / best;
    }

    /** The part of the relevant (grade 2 and more) that is among the first {@code depth}. NaN when there is none. */
    static double recall(List<String> ranked, Collection<String> relevant, int depth) {
        long found = ranked.stream().limit(depth).filter(relevant::contains).count();
        return relevant.isEmpty() ? Double.NaN : (double) found / relevant.size();
    }

    private static double gain(int grade) {
        return Math.pow(2, grade) - 1;
    }

    private static double discount(int rank) {
        return Math.log(rank + 2) / Math.log(2);
    }
}
