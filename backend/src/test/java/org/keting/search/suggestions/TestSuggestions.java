package org.keting.search.suggestions;

import java.io.IOException;
import java.util.List;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.SearchIndex;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.suggestions.Suggestions.Request;

/** Opens the suggestions for benchmarks outside this package. */
public final class TestSuggestions {

    private final SuggestedWords words;
    private final Suggestions suggestions;

    public TestSuggestions(SearchIndex index, KnowledgeBase knowledge) {
        this.words = new SuggestedWords(knowledge);
        this.suggestions = new Suggestions(index, words);
    }

    /** How many keys its words have. */
    public int prepare() {
        return words.concepts().size() + words.countries().size();
    }

    /** How many there are for a reader. */
    public int count(String typed, String reader) throws IOException {
        return suggestions
                .find(new Request(ProfileKind.STARTUP, typed, List.of(reader), 8))
                .size();
    }
}
