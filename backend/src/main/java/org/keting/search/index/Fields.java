package org.keting.search.index;

import java.util.List;
import org.keting.search.analysis.Analyzers;
import org.keting.search.analysis.Language;

/** The fields of a profile's document. */
public final class Fields {

    /** Kind and id; the term that an update replaces by. */
    public static final String KEY = "key";

    /** Key and version in one term, so that comparing with the database reads the sorted term dictionary and nothing else. */
    static final String STAMP = "stamp";

    /** The kind, on published profiles only: whatever is searched is restricted to this. */
    public static final String LISTED = "listed";

    /** The whole name, squeezed, with and without its legal form. */
    public static final String NAME_EXACT = "name_exact";

    /** The squeezed name's beginnings, from each of its words on. */
    public static final String NAME_START = "name_start";

    /** The name's words. */
    public static final String NAME = Analyzers.NAME;

    /** Sectors, tags, city and country in several languages. */
    public static final String WORDS = Analyzers.WORDS;

    /** Each of those as a whole, squeezed: what is asked for as a phrase. */
    public static final String KEYWORD = "keyword";

    /** The city, squeezed, and how it is read. */
    public static final String CITY = "city";

    /** Ids of the concepts that it says it is about. */
    public static final String CONCEPT = "concept";

    /** Ids of those that it mentions where it speaks of others. */
    public static final String CONCEPT_ASIDE = "concept_aside";

    /** Ids of all concepts wider than those. */
    public static final String CONCEPT_WIDER = "concept_wider";

    /** What it is about, as a vector. */
    public static final String MEANING = "meaning";

    /** The words by which it is compared with a query one by one ({@link WordNumbers}). */
    public static final String MEANING_WORDS = "meaning_words";

    /** When it was published, in epoch milliseconds: the order of a list that nobody searched. */
    public static final String PUBLISHED_AT = "published_at";

    /** When its record last changed, in epoch milliseconds. */
    public static final String UPDATED_AT = "updated_at";

    /** When an owner last confirmed it, in epoch milliseconds. */
    public static final String CONFIRMED_AT = "confirmed_at";

    /** The year of foundation. */
    public static final String FOUNDED = "founded_year";

    /** The technology readiness level. */
    public static final String TRL = "trl_level";

    /** The folded name that lists are ordered by. */
    public static final String NAME_ORDER = "name_order";

    /** Sectors as their sources word them. */
    public static final String SECTOR = "sector_exact";

    /** A hash of the key: the last word in any order, so that cursors are stable across segments and merges. */
    public static final String TIE = "tie";

    /** A fingerprint of its {@link Topics}: says whether another taxonomy makes another document of it. */
    static final String TOPICS = "topics";

    /** What a result shows ({@link Card}), as JSON. */
    static final String CARD = "card";

    // stored for readers from outside, among them the tests' independent comparison
    static final String STORED_KIND = "kind";
    static final String STORED_ID = "id";
    static final String STORED_VERSION = "version";

    /** The fields with texts, one for each language. */
    public static final List<String> TEXTS =
            List.of(Language.values()).stream().map(Language::field).toList();

    private Fields() {}
}
