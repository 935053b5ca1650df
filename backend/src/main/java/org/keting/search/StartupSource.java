package org.keting.search;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.StartupId;
import org.keting.profiles.Startups;
import org.keting.search.index.ProfileSource;
import org.springframework.stereotype.Component;

@Component
class StartupSource implements ProfileSource {

    private final Startups startups;

    StartupSource(Startups startups) {
        this.startups = startups;
    }

    @Override
    public ProfileKind kind() {
        return ProfileKind.STARTUP;
    }

    @Override
    public List<? extends Profile> findAll(Collection<String> ids) {
        return startups.findAll(ids.stream().map(StartupId::new).toList());
    }

    @Override
    public void forEachVersion(BiConsumer<String, Long> visitor) {
        startups.forEachVersion((id, version) -> visitor.accept(id.value(), version));
    }

    @Override
    public void forEach(Consumer<? super Profile> visitor) {
        startups.forEach(visitor::accept);
    }
}
