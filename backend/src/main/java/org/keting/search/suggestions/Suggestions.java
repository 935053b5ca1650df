package org.keting.search.suggestions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.facet.DrillDownQuery;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;
import org.keting.search.analysis.Folding;
import org.keting.search.analysis.Language;
import org.keting.search.index.ConceptCounts;
import org.keting.search.index.Dimension;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.index.SearchIndex;
import org.keting.search.results.Reader;
import org.keting.search.suggestions.Suggestion.Kind;
import org.keting.search.suggestions.Wordings.Match;
import org.keting.search.taxonomy.Concept;
import org.springframework.stereotype.Component;

/** Finds what begins with what was typed: the best match first, of equal ones what more profiles have. Thread-safe. */
@Component
class Suggestions {

    private final SearchIndex index;
    private final SuggestedWords words;

    Suggestions(SearchIndex index, SuggestedWords words) {
        this.index = index;
        this.words = words;
    }

    /**
     * Who asks.
     *
     * @param languages the reader's, best first
     */
    record Request(ProfileKind kind, String text, List<String> languages, int size) {}

    /**
     * One that may be made, which costs more than choosing it.
     *
     * @param rank see {@link Ranks}
     * @param count how many profiles have it
     * @param length of its words
     */
    record Candidate(Kind kind, int rank, long count, int length, Supplier<Suggestion> suggestion) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::rank)
                .thenComparing(Comparator.comparingLong(Candidate::count).reversed())
                .thenComparingInt(Candidate::length);
    }

    /** At most as many as asked for; none for what means nothing. */
    List<Suggestion> find(Request request) throws IOException {
        List<String> languages = request.languages();
        Language reader = languages.isEmpty() ? Language.ENGLISH : Language.of(languages.getFirst());
        Typed typed = Typed.of(request.text(), reader);
        if (typed.isEmpty()) {
            return List.of();
        }
        Reader who = new Reader(languages);
        return index.ask(searcher -> {
            List<Candidate> candidates = new ArrayList<>(concepts(typed, who, searcher.conceptCounts()));
            candidates.addAll(countries(typed, languages, searcher));
            candidates.addAll(new NameSuggestions(searcher, typed, request.size()).of(request.kind()));
            candidates.addAll(new CitySuggestions(searcher, typed).get());
            return best(candidates, request.size());
        });
    }

    /** Not more than half of one kind, unless there is nothing else. */
    private static List<Suggestion> best(List<Candidate> candidates, int size) {
        candidates.sort(Candidate.BEST_FIRST);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List<Candidate> chosen = new ArrayList<>();
        List<Candidate> rest = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int ofKind = counts.merge(candidate.kind(), 1, Integer::sum);
            (2 * ofKind <= size + 1 ? chosen : rest).add(candidate);
        }
        rest.stream().limit(Math.max(0, size - chosen.size())).forEach(chosen::add);
        chosen.sort(Candidate.BEST_FIRST);
        return chosen.stream()
                .limit(size)
                .map(candidate -> candidate.suggestion().get())
                .toList();
    }

    /** Of concepts that some profile is about. */
    private List<Candidate> concepts(Typed typed, Reader reader, ConceptCounts counts) {
        List<Candidate> found = new ArrayList<>();
        words.concepts().find(typed).forEach((concept, match) -> {
            long count = counts.applyAsLong(concept.id());
            if (count > 0) {
                found.add(new Candidate(
                        Kind.CONCEPT,
                        match.rank(),
                        count,
                        match.wording().word().length(),
                        () -> suggestion(concept, match, reader)));
            }
        });
        return found;
    }

    private static Suggestion suggestion(Concept concept, Match<Concept> match, Reader reader) {
        String label = reader.label(concept);
        String word = match.wording().word();
        return new Suggestion(Kind.CONCEPT, label, other(word, label), null, concept.id(), label);
    }

    private List<Candidate> countries(Typed typed, List<String> languages, FacetedSearcher searcher)
            throws IOException {
        Locale locale = languages.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(languages.getFirst());
        List<Candidate> found = new ArrayList<>();
        for (Match<String> match : words.countries().find(typed).values()) {
            String code = match.wording().thing();
            int count = searcher.getIndexReader()
                    .docFreq(DrillDownQuery.term(
                            ProfileDocuments.facets().getDimConfig(Dimension.COUNTRY.key()).indexFieldName,
                            Dimension.COUNTRY.key(),
                            code));
            if (count > 0) {
                found.add(new Candidate(
                        Kind.COUNTRY,
                        match.rank(),
                        count,
                        match.wording().word().length(),
                        () -> suggestion(match, locale)));
            }
        }
        return found;
    }

    private static Suggestion suggestion(Match<String> match, Locale reader) {
        String code = match.wording().thing();
        String name = Locale.of("", code).getDisplayCountry(reader);
        String detail = other(match.wording().word(), name);
        return new Suggestion(Kind.COUNTRY, name, detail, null, null, "country:" + code);
    }

    private static @Nullable String other(String word, String label) {
        return Folding.squeeze(word).equals(Folding.squeeze(label)) ? null : word;
    }
}
