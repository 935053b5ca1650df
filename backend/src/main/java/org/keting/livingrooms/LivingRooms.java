package org.keting.livingrooms;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The living rooms of this house. Thread-safe; each call reads the database, which holds a handful of them. */
@Component
public class LivingRooms {

    private final MongoCollection<LivingRoom> rooms;

    LivingRooms(MongoDatabase database, JsonMapper json) throws IOException {
        rooms = database.getCollection("livingRooms", LivingRoom.class);
        try (InputStream shipped = new ClassPathResource("living-rooms/rooms.json").getInputStream()) {
            json.readValue(shipped, new TypeReference<List<LivingRoom>>() {}).forEach(this::keepCurrent);
        }
    }

    /** The shipped rooms follow the release; rooms that an operator adds are left alone. */
    private void keepCurrent(LivingRoom room) {
        rooms.replaceOne(Filters.eq("_id", room.id()), room, new ReplaceOptions().upsert(true));
    }

    /** All of them, by id. */
    public List<LivingRoom> all() {
        return rooms.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    /** The room with this id. */
    public Optional<LivingRoom> find(String id) {
        return Optional.ofNullable(rooms.find(Filters.eq("_id", id)).first());
    }
}
