package org.keting.accounts;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.keting.shared.ids.Ids;
import org.springframework.stereotype.Service;

/** Companies, funds and institutions, and who belongs to them. */
@Service
public class Organisations {

    private final OrganisationStore organisations;
    private final AccountStore accounts;
    private final Clock clock;

    Organisations(OrganisationStore organisations, AccountStore accounts, Clock clock) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The organisation with this id. */
    public Optional<Organisation> find(String id) {
        return organisations.find(id);
    }

    /** Those of these ids that exist, in no order. */
    public List<Organisation> findAll(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : organisations.findAll(ids);
    }

    /** A new organisation whose first member is its founder. A crash in between leaves one without members: harmless. */
    Organisation create(String name, String country, AccountId founder) {
        Organisation created = new Organisation(Ids.next(), 1L, name, country, founder, clock.instant());
        organisations.insert(created);
        join(founder, created.id());
        return created;
    }

    /** The organisation after the change, or empty when the version is no longer the current one. */
    Optional<Organisation> change(String id, long version, String name, String country) {
        return organisations.change(id, version, name, country);
    }

    List<Account> members(String id) {
        return accounts.members(id);
    }

    /** Idempotent. */
    void join(AccountId account, String id) {
        accounts.join(account, id);
    }

    /** Idempotent. */
    void leave(AccountId account, String id) {
        accounts.leave(account, id);
    }
}
