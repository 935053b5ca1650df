package org.keting.profiles;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The store of each kind of profile. */
@Component
final class ProfileStores {

    private final Map<ProfileKind, ProfileStore<?>> stores = new EnumMap<>(ProfileKind.class);

    ProfileStores(List<ProfileStore<?>> stores) {
        stores.forEach(store -> this.stores.put(store.blueprint().kind(), store));
    }

    ProfileStore<?> of(ProfileKind kind) {
        return Objects.requireNonNull(stores.get(kind), "every kind has a store");
    }

    Collection<ProfileStore<?>> all() {
        return stores.values();
    }
}
