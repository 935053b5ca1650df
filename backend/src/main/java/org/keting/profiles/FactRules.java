package org.keting.profiles;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a person may write into facts. Each rule is one small function. */
final class FactRules {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final int FIRST_YEAR = 1800;
    private static final int MOST_PEOPLE = 10_000_000;

    private FactRules() {}

    /** One line of text. */
    static FactRule line(int most) {
        return (node, check) -> readLine(node, most, check);
    }

    private static @Nullable String readLine(JsonNode node, int most, Check check) {
        if (!node.isString()) {
            check.fault("wrong-type", "must be text");
            return null;
        }
        String line = PlainText.line(node.stringValue());
        if (line.length() > most) {
            check.fault("too-long", "must have at most " + most + " characters");
            return null;
        }
        return line.isEmpty() ? null : line;
    }

    /** ISO 3166-1 alpha-2 in any case. */
    static @Nullable Object country(JsonNode node, Check check) {
        String code = readLine(node, 2, check);
        if (code == null) {
            return null;
        }
        String country = code.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            check.fault("unknown-value", "must be a country of ISO 3166-1");
            return null;
        }
        return country;
    }

    /** An address that a browser opens: http or https, with a host and without a password. */
    static @Nullable Object website(JsonNode node, Check check) {
        String text = readLine(node, 500, check);
        if (text == null) {
            return null;
        }
        if (!WebAddress.isValid(text)) {
            check.fault("not-a-url", "must be an http or https address");
            return null;
        }
        return text;
    }

    /** Several lines of text, each of them once. */
    static FactRule list(int mostItems, int mostCharacters) {
        return (node, check) -> {
            Set<String> items = new LinkedHashSet<>();
            for (JsonNode item : items(node, mostItems, check)) {
                String line = readLine(item, mostCharacters, check.at(items.size()));
                if (line != null) {
                    items.add(line);
                }
            }
            return List.copyOf(items);
        };
    }

    private static List<JsonNode> items(JsonNode node, int most, Check check) {
        if (!node.isArray()) {
            check.fault("wrong-type", "must be a list");
            return List.of();
        }
        if (node.size() > most) {
            check.fault("too-many", "must have at most " + most + " items");
            return List.of();
        }
        return List.copyOf(node.values());
    }

    /** Languages (BCP 47) in their usual spelling. */
    static @Nullable Object languages(JsonNode node, Check check) {
        Set<String> tags = new LinkedHashSet<>();
        for (JsonNode item : items(node, 20, check)) {
            String tag = item.isString() ? Languages.canonical(item.stringValue()) : null;
            if (tag == null) {
                check.at(tags.size()).fault("unknown-language", "must be a language tag of BCP 47");
            } else {
                tags.add(tag);
            }
        }
        return List.copyOf(tags);
    }

    /** One of a set of constants. */
    static <E extends Enum<E>> FactRule oneOf(Class<E> type) {
        return (node, check) -> constant(type, node, check);
    }

    /** Any of a set of constants. */
    static <E extends Enum<E>> FactRule someOf(Class<E> type) {
        return (node, check) -> {
            EnumSet<E> some = EnumSet.noneOf(type);
            int at = 0;
            for (JsonNode item : items(node, type.getEnumConstants().length, check)) {
                E constant = constant(type, item, check.at(at++));
                if (constant != null) {
                    some.add(constant);
                }
            }
            return Copies.constants(type, some);
        };
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, JsonNode node, Check check) {
        for (E constant : type.getEnumConstants()) {
            if (node.isString() && constant.name().equals(node.stringValue())) {
                return constant;
            }
        }
        check.fault("unknown-value", "must be one of " + Arrays.toString(type.getEnumConstants()));
        return null;
    }

    /** A whole number. */
    static FactRule number(int least, int most) {
        return (node, check) -> {
            Long number = whole(node, least, most, check);
            return number == null ? null : number.intValue();
        };
    }

    /** A year up to the present one. */
    static @Nullable Object year(JsonNode node, Check check) {
        int present = check.now().atZone(ZoneOffset.UTC).getYear();
        return number(FIRST_YEAR, present).read(node, check);
    }

    private static @Nullable Long whole(JsonNode node, long least, long most, Check check) {
        if (!node.isIntegralNumber()) {
            check.fault("wrong-type", "must be a whole number");
            return null;
        }
        if (!node.canConvertToLong() || node.longValue() < least || node.longValue() > most) {
            check.fault("out-of-range", "must be between " + least + " and " + most);
            return null;
        }
        return node.longValue();
    }

    /** Head count: {@code {min, max}}, where max may be null. */
    static @Nullable Object teamSize(JsonNode node, Check check) {
        if (!isObjectOf(node, Set.of("min", "max"), check)) {
            return null;
        }
        Long min = whole(node.path("min"), 0, MOST_PEOPLE, check.at("min"));
        Long max = absent(node, "max") ? null : whole(node.path("max"), 0, MOST_PEOPLE, check.at("max"));
        if (min == null || !inOrder(min, max, check)) {
            return null;
        }
        return new TeamSize(min.intValue(), max == null ? null : max.intValue());
    }

    /** An investment: {@code {min, max, currency}}, where one of min and max may be null. */
    static @Nullable Object ticket(JsonNode node, Check check) {
        if (!isObjectOf(node, Set.of("min", "max", "currency"), check)) {
            return null;
        }
        long most = 1_000_000_000_000_000L;
        Long min = absent(node, "min") ? null : whole(node.path("min"), 0, most, check.at("min"));
        Long max = absent(node, "max") ? null : whole(node.path("max"), 0, most, check.at("max"));
        String currency = node.path("currency").asString("");
        if (!CURRENCIES.contains(currency)) {
            check.at("currency").fault("unknown-value", "must be a currency of ISO 4217");
            return null;
        }
        if (min == null && max == null) {
            check.fault("required", "must have a lower or an upper bound");
            return null;
        }
        return inOrder(min, max, check) ? new Ticket(min, max, currency) : null;
    }

    private static boolean inOrder(@Nullable Long min, @Nullable Long max, Check check) {
        if (min == null || max == null || min <= max) {
            return true;
        }
        check.at("max").fault("out-of-range", "must not be less than the lower bound");
        return false;
    }

    private static boolean absent(JsonNode node, String member) {
        return node.path(member).isNull() || node.path(member).isMissingNode();
    }

    private static boolean isObjectOf(JsonNode node, Set<String> members, Check check) {
        if (!node.isObject()) {
            check.fault("wrong-type", "must be an object");
            return false;
        }
        for (String name : node.propertyNames()) {
            if (!members.contains(name)) {
                check.at(name).fault("unknown-field", "is not known here");
            }
        }
        return true;
    }
}
