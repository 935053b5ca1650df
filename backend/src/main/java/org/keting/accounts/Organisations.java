package org.keting.accounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.keting.shared.ids.Ids;
import org.springframework.stereotype.Service;

/** Companies, funds and institutions, and who belongs to them. */
@Service
public class Organisations {

    private final MongoCollection<Organisation> organisations;
    private final AccountStore accounts;
    private final Clock clock;

    Organisations(MongoDatabase database, AccountStore accounts, Clock clock) {
        this.organisations = database.getCollection("organisations", Organisation.class);
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The organisation with this id. */
    public Optional<Organisation> find(String id) {
        return Optional.ofNullable(organisations.find(eq("_id", id)).first());
    }

    /** Those of these ids that exist, in no order. */
    public List<Organisation> findAll(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : organisations.find(in("_id", ids)).into(new ArrayList<>());
    }

    /** A new organisation whose first member is its founder. A crash in between leaves one without members: harmless. */
    Organisation create(String name, String country, AccountId founder) {
        Organisation created = new Organisation(Ids.next(), 1L, name, country, founder, clock.instant());
        organisations.insertOne(created);
        join(founder, created.id());
        return created;
    }

    /** The organisation after the change, or empty when the version is no longer the current one. */
    Optional<Organisation> change(Organisation current, String name, String country) {
        return Optional.ofNullable(organisations.findOneAndUpdate(
                and(eq("_id", current.id()), eq("version", current.version())),
                Updates.combine(Updates.set("name", name), Updates.set("country", country), Updates.inc("version", 1L)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    List<Account> members(String id) {
        return accounts.members(id);
    }

    /** Idempotent. */
    void join(AccountId account, String id) {
        accounts.update(account, Updates.addToSet("organisations", id));
    }

    /** Idempotent. */
    void leave(AccountId account, String id) {
        accounts.update(account, Updates.pull("organisations", id));
    }
}
