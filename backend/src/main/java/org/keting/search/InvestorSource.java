package org.keting.search;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.keting.profiles.InvestorId;
import org.keting.profiles.Investors;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.ProfileSource;
import org.springframework.stereotype.Component;

@Component
class InvestorSource implements ProfileSource {

    private final Investors investors;

    InvestorSource(Investors investors) {
        this.investors = investors;
    }

    @Override
    public ProfileKind kind() {
        return ProfileKind.INVESTOR;
    }

    @Override
    public List<? extends Profile> findAll(Collection<String> ids) {
        return investors.findAll(ids.stream().map(InvestorId::new).toList());
    }

    @Override
    public void forEachVersion(BiConsumer<String, Long> visitor) {
        investors.forEachVersion((id, version) -> visitor.accept(id.value(), version));
    }

    @Override
    public void forEach(Consumer<? super Profile> visitor) {
        investors.forEach(visitor::accept);
    }
}
