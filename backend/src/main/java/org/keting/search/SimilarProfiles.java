package org.keting.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.keting.profiles.TextField;
import org.keting.search.index.Card;
import org.keting.search.index.Card.CardText;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.Fields;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.index.ProfileKey;
import org.keting.search.index.SearchIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.SimilarQueries;
import org.keting.search.results.Explanation;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.Reader;
import org.springframework.stereotype.Component;

/** Finds published profiles that are like one. Thread-safe. */
@Component
final class SimilarProfiles {

    private final SearchIndex index;
    private final KnowledgeBase knowledge;

    SimilarProfiles(SearchIndex index, KnowledgeBase knowledge) {
        this.index = index;
        this.knowledge = knowledge;
    }

    /** The most similar ones of the same kind, the best first; none for a profile that is not published. */
    List<FoundProfile> of(ProfileKey profile, int most, Reader reader) {
        Comparison comparison = new Comparison(profile, most, reader, knowledge.get());
        try {
            return index.ask(searcher -> similar(searcher, comparison));
        } catch (IOException e) {
            throw SearchProblem.unreadable(e);
        }
    }

    private record Comparison(ProfileKey profile, int most, Reader reader, Knowledge known) {}

    private static List<FoundProfile> similar(FacetedSearcher searcher, Comparison asked) throws IOException {
        int document = searcher.listed(asked.profile());
        List<FoundProfile> similar = new ArrayList<>();
        if (document == FacetedSearcher.NONE) {
            return similar;
        }
        var stored = searcher.storedFields();
        Card card = ProfileDocuments.card(stored.document(document));
        Set<String> concepts = concepts(card, asked.known());
        Query query = SimilarQueries.of(searcher, searcher.meaning(document), concepts, others(asked.profile()));
        Explanation why = Explanation.of(aboutItself(card), asked.known(), asked.reader(), searcher.conceptCounts());
        for (ScoreDoc hit : searcher.search(query, asked.most()).scoreDocs) {
            Card other = ProfileDocuments.card(stored.document(hit.doc));
            similar.add(asked.reader().result(other, List.of(), why, hit.score));
        }
        return similar;
    }

    /** What others are compared with, in one sentence. */
    private static String aboutItself(Card card) {
        return card.texts().stream()
                .filter(text -> text.field() == TextField.TAGLINE || text.field() == TextField.THESIS)
                .filter(CardText::original)
                .map(CardText::value)
                .findFirst()
                .orElseGet(() -> String.join(", ", card.sectors()));
    }

    private static Query others(ProfileKey profile) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.LISTED, profile.kind().name())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KEY, profile.term())), Occur.MUST_NOT)
                .build();
    }

    private static Set<String> concepts(Card card, Knowledge known) {
        Set<String> concepts = new LinkedHashSet<>();
        card.sectors().forEach(sector -> known.conceptsIn(sector).forEach(concept -> concepts.add(concept.id())));
        card.texts()
                .forEach(text ->
                        known.conceptsIn(text.value(), text.analysed()).forEach(concept -> concepts.add(concept.id())));
        return concepts;
    }
}
