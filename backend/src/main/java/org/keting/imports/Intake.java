package org.keting.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keting.imports.format.ExportedStartups;
import org.keting.imports.format.InvestorLines;
import org.keting.imports.format.Parsed;
import org.keting.imports.format.StartupLines;
import org.keting.profiles.ImportedInvestor;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.InvestorId;
import org.keting.profiles.Investors;
import org.keting.profiles.Merge;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.StartupId;
import org.keting.profiles.Startups;

/**
 * How one kind of profile comes in.
 *
 * @param home whether an id is that of a profile that was written here and never imported: its own export comes back
 */
record Intake<T>(
        ProfileKind kind,
        BiFunction<byte[], Integer, Parsed<T>> parse,
        BiFunction<List<T>, String, List<Merge>> merge,
        Function<T, @Nullable String> country,
        Function<String, Boolean> home) {

    static Intake<ImportedStartup> startups(Startups startups) {
        return new Intake<>(
                ProfileKind.STARTUP,
                StartupLines::parse,
                startups::mergeImported,
                startup -> startup.facts().country(),
                id -> startups.find(new StartupId(id))
                        .filter(found -> found.sourceId() == null)
                        .isPresent());
    }

    static Intake<ImportedInvestor> investors(Investors investors) {
        return new Intake<>(
                ProfileKind.INVESTOR,
                InvestorLines::parse,
                investors::mergeImported,
                investor -> investor.facts().country(),
                id -> investors
                        .find(new InvestorId(id))
                        .filter(found -> found.sourceId() == null)
                        .isPresent());
    }

    /** The id of the profile that was written here and that this record is an export of. */
    Optional<String> ownProfile(String sourceId) {
        return ExportedStartups.ownId(sourceId).filter(home::apply);
    }
}
