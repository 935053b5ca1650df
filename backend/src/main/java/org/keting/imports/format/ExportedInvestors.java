package org.keting.imports.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ImportedInvestor;
import org.keting.profiles.Investor;
import org.keting.profiles.InvestorFacts;
import org.keting.profiles.Stage;
import org.keting.profiles.TextField;
import org.keting.profiles.Ticket;

/** Writes investors in the import format; {@link InvestorLines} reads the same facts and texts from it again. */
public final class ExportedInvestors {

    private static final List<TextField> TEXTS = List.of(TextField.TAGLINE, TextField.DESCRIPTION, TextField.THESIS);

    private static final InvestorFacts NOTHING = new InvestorFacts(
            "", null, null, null, null, null, List.of(), Set.of(), List.of(), null, null, null, List.of());

    private ExportedInvestors() {}

    /** One line without its line end. */
    public static String line(Investor investor) {
        Overlay overlay = new Overlay(investor);
        ImportedInvestor said = overlay.line() != null
                        && InvestorLines.parse(overlay.line())
                                instanceof Parsed.Accepted<ImportedInvestor>(var id, var value, var remarks)
                ? value
                : null;
        layFacts(overlay, investor.facts(), said == null ? NOTHING : said.facts());
        TEXTS.forEach(field -> overlay.layTexts(field, said == null ? Map.of() : said.texts()));
        return overlay.write();
    }

    private static void layFacts(Overlay overlay, InvestorFacts now, InvestorFacts said) {
        overlay.lay("name", now.name(), said.name(), now.name());
        overlay.lay("localName", now.localName(), said.localName(), now.localName());
        overlay.lay("country", now.country(), said.country(), now.country());
        overlay.lay("city", now.city(), said.city(), now.city());
        overlay.lay("website", now.website(), said.website(), now.website());
        overlay.lay("kind", now.kind(), said.kind(), now.kind());
        overlay.lay("sectors", now.sectors(), said.sectors(), now.sectors());
        overlay.lay("stages", stages(now), stages(said), stages(now));
        overlay.lay("checkSize", now.ticketAsGiven(), said.ticketAsGiven(), now.ticketAsGiven());
        overlay.lay("ticket", now.ticket(), said.ticket(), json(now.ticket()));
        overlay.lay(
                "assetsUnderManagement",
                now.assetsUnderManagement(),
                said.assetsUnderManagement(),
                now.assetsUnderManagement());
        overlay.lay("languages", now.languages(), said.languages(), now.languages());
    }

    /** The words as given where they still mean the stages, else the stages' own names, which read back as themselves. */
    private static List<String> stages(InvestorFacts facts) {
        Set<Stage> meant = new java.util.HashSet<>();
        facts.stagesAsGiven().forEach(word -> StageWords.stage(word).ifPresent(meant::add));
        return meant.equals(facts.stages())
                ? facts.stagesAsGiven()
                : facts.stages().stream().map(Stage::name).toList();
    }

    private static @Nullable Object json(@Nullable Ticket ticket) {
        if (ticket == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("min", ticket.min());
        members.put("max", ticket.max());
        members.put("currency", ticket.currency());
        return members;
    }
}
