package org.keting.profiles;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which living room a country's profiles belong to. */
final class HomeRoom {

    private static final Set<String> EU = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private HomeRoom() {}

    static @Nullable String of(@Nullable String country) {
        return switch (country) {
            case null -> null;
            case "IL" -> "israel";
            case "JP" -> "japan";
            default -> EU.contains(country) ? "eu" : null;
        };
    }
}
