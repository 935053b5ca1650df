package org.keting.imports.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keting.profiles.Stage;

/**
 * Stage vocabularies of the sources, in their languages, mapped to ours. Words that say how money came rather than how
 * far a company is ({@code Grant}, {@code Other}) have no stage; the word itself is kept beside it in any case.
 */
final class StageWords {

    private static final Map<String, Stage> STAGES = new HashMap<>();

    static {
        add(Stage.IDEA, "Idea", "Concept", "Ideation", "en émergence", "émergence", "idée", "Idee", "概念", "创意", "構想");
        add(Stage.IDEA, "创意期", "概念期", "アイデア", "רעיון", "שלב הרעיון");
        add(Stage.PRE_SEED, "Pre-Seed", "Pre Seed Round", "Discovery", "Angel", "Angel round", "pré-amorçage");
        add(Stage.PRE_SEED, "Vorgründung", "天使", "天使轮", "种子前", "プレシード", "エンジェル", "פרה-סיד", "טרום סיד", "פרי-סיד");
        add(Stage.SEED, "Seed", "Seed round", "Seed stage", "Validation", "création-développement", "amorçage");
        add(Stage.SEED, "Gründung", "Gründungsphase", "种子", "种子轮", "种子期", "シード", "סיד", "שלב הסיד");
        add(
                Stage.EARLY,
                "Early",
                "Early stage",
                "Efficiency",
                "Series A",
                "Start-up",
                "Startup",
                "série A",
                "Frühphase");
        add(Stage.EARLY, "Pre-A", "Pre-A轮", "A轮", "A+轮", "早期", "初创", "初创期", "アーリー", "シリーズA", "סבב A", "שלב מוקדם");
        add(Stage.GROWTH, "Growth", "Growth stage", "Expansion", "Series B", "série B", "croissance", "Wachstum");
        add(Stage.GROWTH, "Wachstumsphase", "B轮", "B+轮", "成长期", "成長期", "ミドル", "シリーズB", "סבב B", "צמיחה", "成长");
        add(Stage.SCALE, "Scale", "Scale-up", "Scaling", "Series C", "Series D", "Series E", "Late", "Late stage");
        add(Stage.SCALE, "C轮", "D轮", "扩张期", "レイター", "シリーズC", "シリーズD", "סבב C", "הרחבה", "later stage");
        add(Stage.MATURE, "Mature", "Mature growth", "Established", "Pre-IPO", "IPO", "Public", "maturité", "Reife");
        add(Stage.MATURE, "成熟期", "成熟", "上市", "上場", "בוגרת", "חברה בוגרת", "Reifephase");
        for (Stage stage : Stage.values()) {
            add(stage, stage.name());
        }
    }

    private StageWords() {}

    private static void add(Stage stage, String... words) {
        for (String word : words) {
            STAGES.put(Wording.key(word), stage);
        }
    }

    /** Our stage for a source's word, or empty when the word names none. */
    static Optional<Stage> stage(String word) {
        return Optional.ofNullable(STAGES.get(Wording.key(word)));
    }
}
