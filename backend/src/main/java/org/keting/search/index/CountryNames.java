package org.keting.search.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A country's names in the languages that people search in, for matching only; what pages show has its own list. */
final class CountryNames {

    private static final List<Locale> LANGUAGES =
            Stream.of("zh", "en", "he", "ja", "de", "fr").map(Locale::of).toList();

    private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

    private CountryNames() {}

    /** All of them; empty for a code that is no country's. */
    static List<String> of(String code) {
        return code.length() == 2 ? NAMES.computeIfAbsent(code, CountryNames::names) : List.of();
    }

    private static List<String> names(String code) {
        Locale country = Locale.of("", code);
        return LANGUAGES.stream()
                .map(country::getDisplayCountry)
                .filter(name -> !name.equals(code))
                .distinct()
                .toList();
    }
}
