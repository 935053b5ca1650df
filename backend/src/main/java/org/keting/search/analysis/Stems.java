package org.keting.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.keting.search.analysis.Unit.Script;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;

/**
 * The forms under which a unit is compared in a language: inflections of a word share one. Remembers what it worked out,
 * since a few thousand words make up most of all texts. Thread-safe.
 */
public final class Stems {

    private static final int MOST_REMEMBERED = 50_000;

    private static final Map<Language, Map<String, Set<String>>> REMEMBERED = Map.of(
            Language.ENGLISH, new ConcurrentHashMap<>(),
            Language.FRENCH, new ConcurrentHashMap<>(),
            Language.GERMAN, new ConcurrentHashMap<>(),
            Language.HEBREW, new ConcurrentHashMap<>());

    private Stems() {}

    /** All forms of a unit, the best guess first; never empty. */
    public static Set<String> of(Unit unit, Language language) {
        boolean stemmed = unit.script() == Script.LATIN ? language != Language.HEBREW : unit.script() == Script.HEBREW;
        Map<String, Set<String>> remembered =
                stemmed ? REMEMBERED.get(unit.script() == Script.HEBREW ? Language.HEBREW : language) : null;
        if (remembered == null) {
            return Set.of(unit.text());
        }
        Set<String> known = remembered.get(unit.text());
        if (known != null) {
            return known;
        }
        Set<String> forms = unit.script() == Script.HEBREW ? hebrew(unit.text()) : latin(unit.text(), language);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(unit.text(), forms);
        }
        return forms;
    }

    private static Set<String> hebrew(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        forms.addAll(HebrewStems.stemsOf(word));
        return forms;
    }

    private static Set<String> latin(String word, Language language) {
        String stem =
                language == Language.FRENCH || language == Language.GERMAN ? snowball(word, language) : krovetz(word);
        String folded = Folding.MARKS.normalize(stem);
        return Set.of(folded.isEmpty() ? word : folded);
    }

    private static String snowball(String word, Language language) {
        SnowballStemmer stemmer = language == Language.FRENCH ? new FrenchStemmer() : new GermanStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Looks into a dictionary before it cuts (Krovetz 1993): Porter's rules make "fit" of fitness and "local" of localisation. */
    private static String krovetz(String word) {
        KeywordTokenizer whole = new KeywordTokenizer();
        whole.setReader(new StringReader(word));
        try (KStemFilter filter = new KStemFilter(whole)) {
            CharTermAttribute stem = filter.addAttribute(CharTermAttribute.class);
            filter.reset();
            return filter.incrementToken() ? stem.toString() : word;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }
}
