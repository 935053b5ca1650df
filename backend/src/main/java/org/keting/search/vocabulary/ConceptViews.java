package org.keting.search.vocabulary;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Account;
import org.keting.accounts.AccountId;
import org.keting.accounts.Accounts;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.keting.accounts.Relation;
import org.keting.search.index.Fields;
import org.keting.search.index.SearchIndex;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;
import org.keting.search.vocabulary.ConceptView.Named;
import org.springframework.stereotype.Component;

/** Shows concepts in a reader's language. */
@Component
class ConceptViews {

    private final Vocabulary vocabulary;
    private final SearchIndex index;
    private final Accounts accounts;

    ConceptViews(Vocabulary vocabulary, SearchIndex index, Accounts accounts) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.accounts = accounts;
    }

    ConceptView view(Vocabulary.Entry entry, Actor actor, List<String> reader) {
        Concept concept = entry.concept();
        Taxonomy taxonomy = vocabulary.taxonomy();
        boolean mayChange = Permissions.allows(actor, Action.EDIT_VOCABULARY, Relation.NONE, null);
        return new ConceptView(
                concept.id(),
                entry.amendment().version(),
                concept.label(reader),
                named(concept.broader(), taxonomy, reader),
                taxonomy.concepts().stream()
                        .filter(one -> concept.id().equals(one.broader()))
                        .map(one -> new Named(one.id(), one.label(reader)))
                        .sorted(Comparator.comparing(Named::label))
                        .toList(),
                entry.own(),
                new TreeMap<>(concept.terms()),
                new TreeMap<>(vocabulary.shippedTerms(concept.id())),
                profiles(concept.id()),
                mayChange
                        ? entry.amendment().history().stream()
                                .map(revision -> change(revision, taxonomy, reader))
                                .toList()
                        : null);
    }

    private ConceptView.Change change(Revision revision, Taxonomy taxonomy, List<String> reader) {
        return new ConceptView.Change(
                revision.at(),
                person(revision.by()),
                revision.kind(),
                revision.added(),
                revision.removed(),
                revision.labels(),
                revision.moved(),
                named(revision.broader(), taxonomy, reader));
    }

    private @Nullable Named person(AccountId id) {
        return accounts.find(id)
                .map(Account::displayName)
                .map(name -> new Named(id.value(), name))
                .orElse(null);
    }

    private static @Nullable Named named(@Nullable String id, Taxonomy taxonomy, List<String> reader) {
        return id == null
                ? null
                : new Named(id, taxonomy.find(id).map(one -> one.label(reader)).orElse(id));
    }

    /** A count is a courtesy: without an index there is none. */
    private long profiles(String concept) {
        try {
            return index.ask(searcher -> searcher.count(new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.CONCEPT, concept)), Occur.SHOULD)
                    .add(new TermQuery(new Term(Fields.CONCEPT_WIDER, concept)), Occur.SHOULD)
                    .build()));
        } catch (IOException e) {
            return 0;
        }
    }
}
