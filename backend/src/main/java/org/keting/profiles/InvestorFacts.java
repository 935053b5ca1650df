package org.keting.profiles;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an investor besides the texts.
 *
 * @param kind fund, industrial firm, hospital, bank … as they call themselves
 * @param ticket what they usually put in, as they word it ("¥5–20M")
 * @param assetsUnderManagement as they word it
 * @param languages what they work in (BCP 47)
 */
public record InvestorFacts(
        String name,
        @Nullable String localName,
        @Nullable String country,
        @Nullable String city,
        @Nullable String website,
        @Nullable String kind,
        List<String> sectors,
        Set<Stage> stages,
        List<String> stagesAsGiven,
        @Nullable Ticket ticket,
        @Nullable String ticketAsGiven,
        @Nullable String assetsUnderManagement,
        List<String> languages) {

    /** Copies; sets of constants get the constants' order. */
    public InvestorFacts {
        sectors = Copies.list(sectors);
        stages = Copies.constants(Stage.class, stages);
        stagesAsGiven = Copies.list(stagesAsGiven);
        languages = Copies.list(languages);
    }
}
