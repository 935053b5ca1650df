package org.keting.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.keting.livingrooms.LivingRoom;
import org.keting.search.analysis.Folding;
import org.keting.search.meaning.Knowledge;
import org.keting.search.syntax.Vocabulary;
import org.keting.search.taxonomy.Concept;

/** What fields' values mean in this house. Reads the living rooms only when somebody asks for one. */
record HouseVocabulary(Knowledge known, Supplier<List<LivingRoom>> rooms) implements Vocabulary {

    @Override
    public List<String> concepts(String text) {
        String id = text.toLowerCase(Locale.ROOT);
        if (known.taxonomy().find(id).isPresent()) {
            return List.of(id);
        }
        return known.conceptsIn(text).stream().map(Concept::id).distinct().toList();
    }

    @Override
    public List<String> rooms(String name) {
        String asked = Folding.squeeze(name);
        return rooms.get().stream()
                .filter(room -> Folding.squeeze(room.id()).equals(asked)
                        || room.names().values().stream().map(Folding::squeeze).anyMatch(asked::equals))
                .map(LivingRoom::id)
                .toList();
    }
}
