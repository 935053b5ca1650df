package org.keting.imports.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Facts;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.Seeking;
import org.keting.profiles.Startup;
import org.keting.profiles.TeamSize;
import org.keting.profiles.TextField;

/** Writes start-ups in the import format; {@link StartupLines} reads the same facts and texts from it again. */
public final class ExportedStartups {

    private static final List<TextField> TEXTS = List.of(
            TextField.TAGLINE,
            TextField.DESCRIPTION,
            TextField.APPLICATIONS,
            TextField.ADVANTAGES,
            TextField.CUSTOMERS);

    private static final Facts NOTHING = new Facts(
            "", null, null, null, null, List.of(), List.of(), null, null, null, Set.of(), null, null, List.of());

    private ExportedStartups() {}

    /** One line without its line end. */
    public static String line(Startup startup) {
        Overlay overlay = new Overlay(startup);
        ImportedStartup said = overlay.line() != null
                        && StartupLines.parse(overlay.line())
                                instanceof Parsed.Accepted<ImportedStartup>(var id, var value, var remarks)
                ? value
                : null;
        layFacts(overlay, startup.facts(), said == null ? NOTHING : said.facts());
        TEXTS.forEach(field -> overlay.layTexts(field, said == null ? Map.of() : said.texts()));
        return overlay.write();
    }

    /** The id of the profile that a source id was made from, when it was written in a house rather than imported. */
    public static Optional<String> ownId(String sourceId) {
        return sourceId.startsWith(Overlay.OWN_PREFIX)
                ? Optional.of(sourceId.substring(Overlay.OWN_PREFIX.length()))
                : Optional.empty();
    }

    private static void layFacts(Overlay overlay, Facts now, Facts said) {
        overlay.lay("name", now.name(), said.name(), now.name());
        overlay.lay("localName", now.localName(), said.localName(), now.localName());
        overlay.lay("country", now.country(), said.country(), now.country());
        overlay.lay("city", now.city(), said.city(), now.city());
        overlay.lay("website", now.website(), said.website(), now.website());
        overlay.lay("sectors", now.sectors(), said.sectors(), now.sectors());
        overlay.lay("tags", now.tags(), said.tags(), now.tags());
        overlay.lay("stage", stage(now), stage(said), stage(now));
        overlay.lay("trl", now.trl(), said.trl(), now.trl());
        overlay.lay("seeking", now.seeking(), said.seeking(), names(now.seeking()));
        overlay.lay("teamSize", now.teamSize(), said.teamSize(), json(now.teamSize()));
        overlay.lay("founded", now.founded(), said.founded(), now.founded());
        overlay.lay("languages", now.languages(), said.languages(), now.languages());
    }

    /** The word as given where it still means the stage, else the stage's own name, which reads back as itself. */
    private static @Nullable String stage(Facts facts) {
        String word = facts.stageAsGiven();
        boolean holds = word != null && StageWords.stage(word).orElse(null) == facts.stage();
        return holds ? word : facts.stage() == null ? null : facts.stage().name();
    }

    private static List<String> names(Set<Seeking> seeking) {
        return seeking.stream().map(Seeking::name).toList();
    }

    private static @Nullable Object json(@Nullable TeamSize size) {
        if (size == null) {
            return null;
        }
        Integer max = size.max();
        return max == null ? size.min() + "+" : max.equals(size.min()) ? (Object) max : size.min() + "-" + max;
    }
}
