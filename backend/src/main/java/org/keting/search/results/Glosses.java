package org.keting.search.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.keting.search.analysis.Folding;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.Units;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.Mention;

/** Explains the terms of texts that a reader cannot read, the rarest first. */
public final class Glosses {

    private final Knowledge knowledge;
    private final Reader reader;
    private final ToLongFunction<String> frequency;

    /**
     * A term of one text.
     *
     * @param language in which it names the concept (BCP 47)
     * @param start its offset in the text, in UTF-16 units
     * @param end the offset after it
     */
    public record Term(String term, String language, int start, int end, String concept, String label) {

        /** The same without its place. */
        public Gloss gloss() {
            return new Gloss(term, language, concept, label);
        }
    }

    /** @param frequency how many profiles mention a concept */
    public Glosses(Knowledge knowledge, Reader reader, ToLongFunction<String> frequency) {
        this.knowledge = knowledge;
        this.reader = reader;
        this.frequency = frequency;
    }

    /**
     * The terms of a text, each concept once: the rarest first, of equally rare ones the first.
     *
     * @param language what the text says it is; nothing is explained to somebody who reads it
     * @param analysed what it is
     */
    public List<Term> terms(String text, String language, Language analysed) {
        if (reader.reads(language) || reader.reads(analysed.tag())) {
            return List.of();
        }
        return rarest(
                text,
                knowledge.mentionsIn(Units.placed(text), analysed).stream()
                        .filter(this::isForeign)
                        .toList());
    }

    /** The terms of a few words whose language nobody says; none when the reader may be able to read them. */
    public List<Term> terms(String words) {
        List<Mention> mentions = knowledge.mentionsIn(Units.placed(words));
        return mentions.stream().allMatch(this::isForeign) ? rarest(words, mentions) : List.of();
    }

    private boolean isForeign(Mention mention) {
        return !reader.reads(mention.language().tag());
    }

    private List<Term> rarest(String text, List<Mention> mentions) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String term = mention.words(text);
            String label = reader.label(mention.concept());
            if (!Folding.squeeze(term).equals(Folding.squeeze(label))) {
                String concept = mention.concept().id();
                terms.putIfAbsent(
                        concept,
                        new Term(term, mention.language().tag(), mention.start(), mention.end(), concept, label));
            }
        }
        List<Term> rarest = new ArrayList<>(terms.values());
        rarest.sort(Comparator.<Term>comparingLong(term -> frequency.applyAsLong(term.concept()))
                .thenComparingInt(Term::start));
        return rarest;
    }
}
