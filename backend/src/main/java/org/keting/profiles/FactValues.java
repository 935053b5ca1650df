package org.keting.profiles;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts of any kind of profile by name. What is null, blank or empty is not there. */
final class FactValues {

    static final FactValues NONE = new FactValues(Map.of());

    private final Map<String, Object> values;

    private FactValues(Map<String, Object> values) {
        this.values = values;
    }

    static FactValues of(Map<String, ? extends @Nullable Object> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            Object present = present(value);
            if (present != null) {
                values.put(name, present);
            }
        });
        return new FactValues(Collections.unmodifiableMap(values));
    }

    /** The value, or null when it is as good as none. */
    static @Nullable Object present(@Nullable Object value) {
        return value == null || isEmpty(value) ? null : value;
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Collection<?> many && many.isEmpty())
                || (value instanceof String text && text.isBlank());
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    <T> @Nullable T one(String name, Class<T> type) {
        return type.cast(values.get(name));
    }

    <T> List<T> many(String name, Class<T> type) {
        return values.get(name) instanceof Collection<?> all
                ? all.stream().map(type::cast).toList()
                : List.of();
    }

    Set<String> names() {
        return values.keySet();
    }

    /** The same facts but for one, which becomes {@code value} or goes away. */
    FactValues with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return of(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactValues facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Names in order, so that equal facts read equally. */
    @Override
    public String toString() {
        return new TreeMap<>(values).toString();
    }
}
