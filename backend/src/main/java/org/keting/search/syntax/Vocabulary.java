package org.keting.search.syntax;

import java.util.List;

/** What names mean that are not the same in every house. */
public interface Vocabulary {

    /** The ids of the concepts that a text names; empty when it names none. */
    List<String> concepts(String text);

    /** The ids of the living rooms of this name or id; empty when there is none. */
    List<String> rooms(String name);
}
