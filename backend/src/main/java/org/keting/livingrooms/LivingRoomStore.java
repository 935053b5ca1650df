package org.keting.livingrooms;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Living rooms in the database. */
@Component
class LivingRoomStore {

    private final MongoCollection<LivingRoom> rooms;

    LivingRoomStore(MongoDatabase database) {
        rooms = database.getCollection("livingRooms", LivingRoom.class);
    }

    void put(LivingRoom room) {
        rooms.replaceOne(Filters.eq("_id", room.id()), room, new ReplaceOptions().upsert(true));
    }

    List<LivingRoom> all() {
        return rooms.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    Optional<LivingRoom> find(String id) {
        return Optional.ofNullable(rooms.find(Filters.eq("_id", id)).first());
    }
}
