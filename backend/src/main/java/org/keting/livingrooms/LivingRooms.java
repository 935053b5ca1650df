package org.keting.livingrooms;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The living rooms of this house. Thread-safe; each call reads the database, which holds a handful of them. */
@Component
public class LivingRooms {

    private final LivingRoomStore store;

    LivingRooms(LivingRoomStore store, JsonMapper json) throws IOException {
        this.store = store;
        try (InputStream shipped = new ClassPathResource("living-rooms/rooms.json").getInputStream()) {
            // the shipped rooms follow the release; rooms that an operator adds are left alone
            json.readValue(shipped, new TypeReference<List<LivingRoom>>() {}).forEach(store::put);
        }
    }

    /** All of them, by id. */
    public List<LivingRoom> all() {
        return store.all();
    }

    /** The room with this id. */
    public Optional<LivingRoom> find(String id) {
        return store.find(id);
    }
}
