package org.keting.accounts.house;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** People with a password, in the database. */
@Component
class HousePersonStore {

    private final MongoCollection<HousePerson> people;

    HousePersonStore(MongoDatabase database) {
        people = database.getCollection("housePeople", HousePerson.class);
        people.createIndex(Indexes.ascending("username"), new IndexOptions().unique(true));
    }

    Optional<HousePerson> find(String id) {
        return Optional.ofNullable(people.find(eq("_id", id)).first());
    }

    Optional<HousePerson> findByUsername(String username) {
        return Optional.ofNullable(people.find(eq("username", username)).first());
    }

    /** False when the name is taken. */
    boolean insert(HousePerson person) {
        try {
            people.insertOne(person);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
