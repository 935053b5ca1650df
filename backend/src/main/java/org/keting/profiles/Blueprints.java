package org.keting.profiles;

import static org.keting.profiles.Section.SEEKING;
import static org.keting.profiles.Section.TEAM;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.keting.accounts.Role;

/** The kinds of profile there are. */
final class Blueprints {

    static final Blueprint<Startup, Facts> STARTUP = new Blueprint<>(
            ProfileKind.STARTUP,
            Startup.class,
            "startups",
            List.of(
                    new FactField<>("name", Facts::name, FactRules.line(200), false, null),
                    new FactField<>("localName", Facts::localName, FactRules.line(200), false, null),
                    new FactField<>("country", Facts::country, FactRules::country, false, null),
                    new FactField<>("city", Facts::city, FactRules.line(120), false, null),
                    new FactField<>("website", Facts::website, FactRules::website, false, null),
                    new FactField<>("sectors", Facts::sectors, FactRules.list(20, 80), true, null),
                    new FactField<>("tags", Facts::tags, FactRules.list(30, 60), true, null),
                    new FactField<>("stage", Facts::stage, FactRules.oneOf(Stage.class), false, null),
                    new FactField<>("stageAsGiven", Facts::stageAsGiven, FactRules.line(80), false, null),
                    new FactField<>("trl", Facts::trl, FactRules.number(1, 9), false, null),
                    new FactField<>("seeking", Facts::seeking, FactRules.someOf(Seeking.class), true, SEEKING),
                    new FactField<>("teamSize", Facts::teamSize, FactRules::teamSize, false, TEAM),
                    new FactField<>("founded", Facts::founded, FactRules::year, false, null),
                    new FactField<>("languages", Facts::languages, FactRules::languages, true, null)),
            EnumSet.of(
                    TextField.TAGLINE,
                    TextField.DESCRIPTION,
                    TextField.APPLICATIONS,
                    TextField.ADVANTAGES,
                    TextField.CUSTOMERS),
            List.of(
                    "country",
                    "city",
                    "website",
                    "sectors",
                    "stage",
                    "seeking",
                    "teamSize",
                    "founded",
                    "languages",
                    "tagline",
                    "description",
                    "advantages",
                    "customers",
                    "logo",
                    "deck"),
            EnumSet.of(TextField.TAGLINE, TextField.DESCRIPTION),
            Role.FOUNDER,
            Startup::facts,
            Blueprints::startup);

    static final Blueprint<Investor, InvestorFacts> INVESTOR = new Blueprint<>(
            ProfileKind.INVESTOR,
            Investor.class,
            "investors",
            List.of(
                    new FactField<>("name", InvestorFacts::name, FactRules.line(200), false, null),
                    new FactField<>("localName", InvestorFacts::localName, FactRules.line(200), false, null),
                    new FactField<>("country", InvestorFacts::country, FactRules::country, false, null),
                    new FactField<>("city", InvestorFacts::city, FactRules.line(120), false, null),
                    new FactField<>("website", InvestorFacts::website, FactRules::website, false, null),
                    new FactField<>("kind", InvestorFacts::kind, FactRules.line(80), false, null),
                    new FactField<>("sectors", InvestorFacts::sectors, FactRules.list(20, 80), true, null),
                    new FactField<>("stages", InvestorFacts::stages, FactRules.someOf(Stage.class), true, SEEKING),
                    new FactField<>(
                            "stagesAsGiven", InvestorFacts::stagesAsGiven, FactRules.list(20, 80), true, SEEKING),
                    new FactField<>("ticket", InvestorFacts::ticket, FactRules::ticket, false, SEEKING),
                    new FactField<>("ticketAsGiven", InvestorFacts::ticketAsGiven, FactRules.line(80), false, SEEKING),
                    new FactField<>(
                            "assetsUnderManagement",
                            InvestorFacts::assetsUnderManagement,
                            FactRules.line(80),
                            false,
                            TEAM),
                    new FactField<>("languages", InvestorFacts::languages, FactRules::languages, true, null)),
            EnumSet.of(TextField.TAGLINE, TextField.DESCRIPTION, TextField.THESIS),
            List.of(
                    "country",
                    "city",
                    "website",
                    "kind",
                    "sectors",
                    "stages",
                    "ticket",
                    "languages",
                    "thesis",
                    "description",
                    "logo"),
            EnumSet.of(TextField.TAGLINE, TextField.DESCRIPTION, TextField.THESIS),
            Role.INVESTOR,
            Investor::facts,
            Blueprints::investor);

    private Blueprints() {}

    static Blueprint<? extends Profile, ?> of(ProfileKind kind) {
        return switch (kind) {
            case STARTUP -> STARTUP;
            case INVESTOR -> INVESTOR;
        };
    }

    static Sheet unfold(Profile profile) {
        return switch (profile) {
            case Startup startup -> STARTUP.unfold(startup);
            case Investor investor -> INVESTOR.unfold(investor);
        };
    }

    private static Startup startup(Sheet sheet) {
        Content content = sheet.content();
        return new Startup(
                new StartupId(sheet.key()),
                sheet.version(),
                sheet.sourceId(),
                sheet.source(),
                content.livingRoom(),
                facts(content.facts()),
                content.texts(),
                content.provenance(),
                content.audiences(),
                sheet.media(),
                sheet.standing(),
                sheet.outbox());
    }

    private static Facts facts(FactValues values) {
        return new Facts(
                Objects.requireNonNull(values.one("name", String.class), "a profile has a name"),
                values.one("localName", String.class),
                values.one("country", String.class),
                values.one("city", String.class),
                values.one("website", String.class),
                values.many("sectors", String.class),
                values.many("tags", String.class),
                values.one("stage", Stage.class),
                values.one("stageAsGiven", String.class),
                values.one("trl", Integer.class),
                Set.copyOf(values.many("seeking", Seeking.class)),
                values.one("teamSize", TeamSize.class),
                values.one("founded", Integer.class),
                values.many("languages", String.class));
    }

    private static Investor investor(Sheet sheet) {
        Content content = sheet.content();
        return new Investor(
                new InvestorId(sheet.key()),
                sheet.version(),
                sheet.sourceId(),
                sheet.source(),
                content.livingRoom(),
                investorFacts(content.facts()),
                content.texts(),
                content.provenance(),
                content.audiences(),
                sheet.media(),
                sheet.standing(),
                sheet.outbox());
    }

    private static InvestorFacts investorFacts(FactValues values) {
        return new InvestorFacts(
                Objects.requireNonNull(values.one("name", String.class), "a profile has a name"),
                values.one("localName", String.class),
                values.one("country", String.class),
                values.one("city", String.class),
                values.one("website", String.class),
                values.one("kind", String.class),
                values.many("sectors", String.class),
                Set.copyOf(values.many("stages", Stage.class)),
                values.many("stagesAsGiven", String.class),
                values.one("ticket", Ticket.class),
                values.one("ticketAsGiven", String.class),
                values.one("assetsUnderManagement", String.class),
                values.many("languages", String.class));
    }
}
