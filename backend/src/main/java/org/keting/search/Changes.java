package org.keting.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.Card;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.index.SearchIndex;
import org.keting.search.results.Explanation;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.Reader;
import org.keting.shared.problem.ProblemException;
import org.springframework.stereotype.Component;

/** What standing queries ask of the search: the ordinary one, restricted to what has changed. Thread-safe. */
@Component
public final class Changes {

    private final SearchIndex index;
    private final Search search;

    Changes(SearchIndex index, Search search) {
        this.index = index;
        this.search = search;
    }

    /**
     * A profile as the index has it.
     *
     * @param at when this state of it was written, by the clock of the node that wrote it; names the state
     */
    public record Changed(String id, Instant at) {}

    /** As {@link SearchIndex#seenUpTo()}. */
    public @Nullable Instant seenUpTo() {
        return index.seenUpTo();
    }

    /**
     * Everything that matches and has changed since, in the list's order and from one state of the index. Pages would not
     * do: a profile may move from a page that is not read yet to one that has been.
     */
    public List<Changed> of(SearchQuery query) {
        return ask(searcher -> {
            List<Changed> changes = new ArrayList<>();
            for (ScoreDoc hit : search.all(searcher, query)) {
                changes.add(new Changed(
                        ProfileDocuments.id(searcher, hit.doc), ProfileDocuments.changedAt(searcher, hit.doc)));
            }
            return changes;
        });
    }

    /** These profiles as results in this order, without those that are no longer published. */
    public List<FoundProfile> show(ProfileKind kind, List<String> ids, List<String> readerLanguages) {
        Reader reader = new Reader(readerLanguages);
        Map<String, Card> cards = new HashMap<>();
        ask(searcher -> {
            ProfileDocuments.cards(searcher, kind, ids).forEach(card -> cards.put(card.id(), card));
            return cards;
        });
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(cards.get(id)))
                .map(card -> reader.result(Objects.requireNonNull(card), List.of(), Explanation.NONE, 0))
                .toList();
    }

    private <T> T ask(SearchIndex.Question<T> question) {
        try {
            return index.ask(question);
        } catch (IOException e) {
            throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE, "The index cannot be read at the moment.")
                    .withCause(e);
        }
    }
}
