package org.keting.accounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Organisations in the database. */
@Component
class OrganisationStore {

    private final MongoCollection<Organisation> organisations;

    OrganisationStore(MongoDatabase database) {
        organisations = database.getCollection("organisations", Organisation.class);
    }

    Optional<Organisation> find(String id) {
        return Optional.ofNullable(organisations.find(eq("_id", id)).first());
    }

    List<Organisation> findAll(Collection<String> ids) {
        return organisations.find(in("_id", ids)).into(new ArrayList<>());
    }

    void insert(Organisation organisation) {
        organisations.insertOne(organisation);
    }

    /** Empty when the version is no longer the current one. */
    Optional<Organisation> change(String id, long version, String name, String country) {
        return Optional.ofNullable(organisations.findOneAndUpdate(
                and(eq("_id", id), eq("version", version)),
                Updates.combine(Updates.set("name", name), Updates.set("country", country), Updates.inc("version", 1L)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }
}
