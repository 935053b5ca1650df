package org.keting.search.meaning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.PlacedUnits;
import org.keting.search.analysis.Unit;
import org.keting.search.analysis.Unit.Script;
import org.keting.search.analysis.Units;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.ConceptMatcher;
import org.keting.search.taxonomy.ConceptMatcher.Found;
import org.keting.search.taxonomy.Taxonomy;
import org.keting.search.vectors.Closeness;
import org.keting.search.vectors.Embedder;

/** What the search knows of languages: the taxonomy, and an embedder if there is one. Immutable and thread-safe. */
public final class Knowledge {

    /** Knows nothing: words are found only as they are written. */
    public static final Knowledge NONE = new Knowledge(Taxonomy.EMPTY, null);

    private static final Set<Language> LATIN = EnumSet.of(Language.ENGLISH, Language.GERMAN, Language.FRENCH);

    private final Taxonomy taxonomy;
    private final ConceptMatcher matcher;
    private final @Nullable Embedder embedder;
    private final String model;
    private final String fingerprint;

    public Knowledge(Taxonomy taxonomy, @Nullable Embedder embedder) {
        this.taxonomy = taxonomy;
        this.matcher = new ConceptMatcher(taxonomy);
        this.embedder = embedder;
        this.model = hex(sum(embedder == null ? "" : embedder.model()));
        this.fingerprint = fingerprint(taxonomy);
    }

    private static CRC32C sum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum;
    }

    private static String hex(CRC32C sum) {
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String fingerprint(Taxonomy taxonomy) {
        CRC32C sum = new CRC32C();
        for (Concept concept : taxonomy.concepts()) {
            String content = concept.id() + '\0' + concept.broader() + new TreeMap<>(concept.terms()) + '\n';
            sum.update(content.getBytes(StandardCharsets.UTF_8));
        }
        return hex(sum);
    }

    /** The same knowledge of meanings, with other concepts. */
    public Knowledge with(Taxonomy other) {
        return new Knowledge(other, embedder);
    }

    /** Changes with the model that makes vectors, which cannot be compared with another one's. */
    public String modelFingerprint() {
        return model;
    }

    /** Changes when the concepts or their words change: what was indexed with others may be out of date. */
    public String taxonomyFingerprint() {
        return fingerprint;
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** What makes vectors, or null when nothing does. */
    public @Nullable Embedder embedder() {
        return embedder;
    }

    /**
     * A concept that a query names.
     *
     * @param share how much of the query names it, from 0 to 1; those of all its concepts sum up to at most 1
     */
    public record Said(Concept concept, float share) {}

    /** The concepts of a query, and how much of it each makes up. */
    public List<Said> said(String query) {
        List<Unit> units = Units.of(query);
        float[] shares = shares(units);
        Map<String, Float> said = new LinkedHashMap<>();
        float all = 0;
        for (Found found : found(units, languages(units))) {
            float share = 0;
            for (int at = found.from(); at < found.to(); at++) {
                share += shares[at];
            }
            all += share;
            said.merge(found.concept(), share, Float::sum);
        }
        float most = Math.max(1, all);
        return said.entrySet().stream()
                .flatMap(entry -> taxonomy.find(entry.getKey()).stream()
                        .map(concept -> new Said(concept, entry.getValue() / most)))
                .toList();
    }

    private float[] shares(List<Unit> units) {
        Closeness closeness = embedder == null ? null : embedder.closeness();
        if (closeness != null) {
            return closeness.shares(units);
        }
        float[] shares = new float[units.size()];
        Arrays.fill(shares, 1f / shares.length);
        return shares;
    }

    /** The concepts of a text in a known language, as often as they occur. In other scripts, English terms stand as they are. */
    public List<Concept> conceptsIn(List<Unit> text, Language language) {
        return concepts(text, LATIN.contains(language) ? EnumSet.of(language) : EnumSet.of(language, Language.ENGLISH));
    }

    /** Likewise. */
    public List<Concept> conceptsIn(String text, Language language) {
        return conceptsIn(Units.of(text), language);
    }

    /** The concepts of a text whose language nobody says: in every language that its letters allow. */
    public List<Concept> conceptsIn(List<Unit> text) {
        return concepts(text, languages(text));
    }

    /** Likewise. */
    public List<Concept> conceptsIn(String text) {
        return conceptsIn(Units.of(text));
    }

    /**
     * Where a text in a known language mentions concepts. In other scripts, English terms stand as they are.
     */
    public List<Mention> mentionsIn(PlacedUnits text, Language language) {
        List<Mention> mentions = mentions(text, language);
        if (!LATIN.contains(language)) {
            mentions.addAll(mentions(text, Language.ENGLISH));
        }
        return mentions;
    }

    /** Where a text mentions concepts in any language that its letters allow; the same place may be in several. */
    public List<Mention> mentionsIn(PlacedUnits text) {
        List<Mention> mentions = new ArrayList<>();
        languages(text.units()).forEach(language -> mentions.addAll(mentions(text, language)));
        return mentions;
    }

    private List<Mention> mentions(PlacedUnits text, Language language) {
        List<Mention> mentions = new ArrayList<>();
        for (Found found : matcher.in(text.units(), language)) {
            taxonomy.find(found.concept())
                    .map(concept -> new Mention(concept, language, text.start(found.from()), text.end(found.to() - 1)))
                    .ifPresent(mentions::add);
        }
        return mentions;
    }

    private List<Concept> concepts(List<Unit> text, Set<Language> languages) {
        return found(text, languages).stream()
                .flatMap(found -> taxonomy.find(found.concept()).stream())
                .toList();
    }

    /** What one language finds inside of what another one reads as a longer term is not said: "AI" in AI制药. */
    private List<Found> found(List<Unit> text, Set<Language> languages) {
        Set<Found> all = new LinkedHashSet<>();
        languages.forEach(language -> all.addAll(matcher.in(text, language)));
        return languages.size() == 1
                ? List.copyOf(all)
                : all.stream()
                        .filter(found -> all.stream().noneMatch(found::isInside))
                        .toList();
    }

    private static Set<Language> languages(List<Unit> units) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Unit unit : units) {
            if (unit.script().isIdeographic()) {
                languages.add(Language.CHINESE);
                languages.add(Language.JAPANESE);
            } else if (unit.script() == Script.HEBREW) {
                languages.add(Language.HEBREW);
            } else {
                languages.addAll(LATIN);
            }
        }
        return languages;
    }
}
