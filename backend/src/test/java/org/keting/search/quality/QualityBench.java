package org.keting.search.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keting.profiles.ImportedStartup;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;
import org.keting.search.taxonomy.Taxonomy;
import org.keting.search.taxonomy.TaxonomyFiles;
import org.keting.search.vectors.Embedder;

/**
 * Compares ways of searching on the judged set, with the real profiles of {@code KETING_TEST_PROFILES} as noise. Across
 * languages only results count whose texts are not in the query's language, within one language only those that are; a
 * direction counts results in one language. {@code --tune} tries weights on the dev half; {@code --pool FILE} writes what
 * stands among the best ten and nobody has judged.
 */
public final class QualityBench {

    private static final String DEV = "dev";
    private static final String HELD_OUT = "held-out";

    private QualityBench() {}

    /** Prints tables. */
    public static void main(String[] arguments) throws IOException {
        List<String> options = List.of(arguments);
        String noise = System.getenv("KETING_TEST_PROFILES");
        JudgedSet judged = JudgedSet.read();
        List<ImportedStartup> others =
                noise == null || noise.isEmpty() ? List.of() : JudgedSet.profiles(Path.of(noise));
        try (Quality quality = new Quality(judged, others)) {
            System.out.printf(
                    "%d profiles, %d queries%n",
                    quality.profiles(), judged.queries().size());
            if (options.contains("--tune")) {
                tuned().forEach(way -> print(way, DEV, quality.score(way, DEV)));
                return;
            }
            for (Way way : ways()) {
                for (String split : List.of(DEV, HELD_OUT)) {
                    Scores scores = quality.score(way, split);
                    print(way, split, scores);
                    printDirections(scores);
                }
            }
            if (options.contains("--pool")) {
                writePool(quality, Path.of(options.get(options.indexOf("--pool") + 1)));
            }
        }
    }

    private static List<Way> ways() {
        Taxonomy taxonomy = TaxonomyFiles.shipped();
        Embedder vectors = KnowledgeBase.shippedEmbedder();
        return List.of(
                new Way("words", Knowledge.NONE, Ranking.ORDINARY),
                new Way("words, taxonomy", new Knowledge(taxonomy, null), Ranking.ORDINARY),
                new Way("words, vectors", new Knowledge(Taxonomy.EMPTY, vectors), Ranking.ORDINARY),
                new Way("all", new Knowledge(taxonomy, vectors), Ranking.ORDINARY));
    }

    private static List<Way> tuned() {
        Knowledge knowledge = KnowledgeBase.shippedKnowledge();
        List<Way> ways = new ArrayList<>();
        for (float concepts : new float[] {0.5f, 1f, 1.5f}) {
            for (float meaning : new float[] {0.5f, 1f, 1.5f}) {
                for (float closeness : new float[] {0f, 0.5f, 1f, 1.5f}) {
                    ways.add(new Way(
                            "concepts %.1f meaning %.1f closeness %.1f".formatted(concepts, meaning, closeness),
                            knowledge,
                            Ranking.ORDINARY.weighing(concepts, meaning, closeness)));
                }
            }
        }
        return ways;
    }

    private static void print(Way way, String split, Scores scores) {
        System.out.printf(
                "%-36s %-8s across: nDCG@10 %.3f recall@50 %.3f (%d)  within: nDCG@10 %.3f (%d)%n",
                way.name(),
                split,
                scores.across().meanNdcg(),
                scores.across().meanRecall(),
                scores.across().queries(),
                scores.within().meanNdcg(),
                scores.within().queries());
    }

    private static void printDirections(Scores scores) {
        StringBuilder line = new StringBuilder("   ");
        scores.directions().forEach((direction, score) -> {
            if (score.queries() > 0) {
                line.append(" %s %.2f (%d)".formatted(direction, score.meanNdcg(), score.queries()));
            }
        });
        System.out.println(line);
    }

    private static void writePool(Quality quality, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (Map.Entry<JudgedSet.Query, Set<String>> entry :
                    quality.unjudged().entrySet()) {
                for (String profile : entry.getValue()) {
                    ImportedStartup startup = quality.profile(profile);
                    out.printf(
                            "%s\t%s\t%s\t%s\t%s%n",
                            entry.getKey().id(),
                            entry.getKey().text(),
                            profile,
                            startup.facts().name(),
                            text(startup));
                }
            }
        }
    }

    private static String text(ImportedStartup profile) {
        StringBuilder text = new StringBuilder(String.join(", ", profile.facts().sectors()));
        profile.texts()
                .values()
                .forEach(byLanguage ->
                        byLanguage.values().forEach(value -> text.append(" | ").append(value)));
        return text.substring(0, Math.min(text.length(), 500)).replaceAll("\\s+", " ");
    }
}
