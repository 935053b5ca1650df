package org.keting.profiles;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a start-up besides its texts; null or empty where nobody has said. Component names are the field
 * names of JSON, of {@link Startup#provenance()} and of merge patches.
 *
 * @param name the company's name in Latin letters, or whatever script it is known by
 * @param localName its name at home, in its own script
 * @param country ISO 3166-1 alpha-2, upper case
 * @param sectors as their sources or owners word them
 * @param stageAsGiven the word the source used
 * @param trl technology readiness level, 1 to 9
 * @param founded year
 * @param website absolute http or https URL
 * @param languages what the team speaks with partners (BCP 47)
 */
public record Facts(
        String name,
        @Nullable String localName,
        @Nullable String country,
        @Nullable String city,
        @Nullable String website,
        List<String> sectors,
        List<String> tags,
        @Nullable Stage stage,
        @Nullable String stageAsGiven,
        @Nullable Integer trl,
        Set<Seeking> seeking,
        @Nullable TeamSize teamSize,
        @Nullable Integer founded,
        List<String> languages) {

    /** Copies; sets of constants get the constants' order, so that equal facts read equally everywhere. */
    public Facts {
        sectors = Copies.list(sectors);
        tags = Copies.list(tags);
        seeking = Copies.constants(Seeking.class, seeking);
        languages = Copies.list(languages);
    }
}
