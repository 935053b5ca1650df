package org.keting.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages need to know about the caller and the ways to sign in. */
@Component
class Me {

    private final Accounts accounts;
    private final Organisations organisations;
    private final SignInOffer offer;

    Me(Accounts accounts, Organisations organisations, SignInOffer offer) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.offer = offer;
    }

    record OrganisationRef(String id, String name) {}

    record Self(
            String id,
            String displayName,
            @Nullable String email,
            String language,
            String zone,
            List<Role> roles,
            List<String> livingRooms,
            List<OrganisationRef> organisations) {}

    /**
     * @param account null when nobody has signed in
     * @param registration whether people can register here
     * @param demo the people whose password is shown on the sign-in page; empty when the demo set is off
     */
    record View(
            @Nullable Self account,
            List<SignInOffer.Provider> providers,
            boolean registration,
            List<SignInOffer.DemoPerson> demo) {}

    View view(Actor actor) {
        AccountId id = actor.account();
        Self self = id == null ? null : accounts.find(id).map(this::self).orElse(null);
        return new View(self, offer.providers(), offer.registration(), offer.demo());
    }

    private Self self(Account account) {
        List<OrganisationRef> own = organisations.findAll(account.organisations()).stream()
                .map(organisation -> new OrganisationRef(organisation.id(), organisation.name()))
                .toList();
        return new Self(
                account.id().value(),
                account.displayName(),
                account.email(),
                account.language(),
                account.zone(),
                account.roles(),
                account.livingRooms(),
                own);
    }
}
