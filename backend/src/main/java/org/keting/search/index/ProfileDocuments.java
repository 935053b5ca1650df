package org.keting.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Actor;
import org.keting.profiles.Investor;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Profiles;
import org.keting.profiles.Startup;
import org.keting.search.analysis.Folding;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.LanguageGuess;
import org.keting.search.index.Card.CardText;
import org.keting.search.meaning.Knowledge;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a profile's Lucene document. Every profile has one, so that comparing with the database is one to one; but only a
 * published profile's has anything to search or show.
 */
public final class ProfileDocuments {

    private static final FieldType TEXT = new FieldType(org.apache.lucene.document.TextField.TYPE_NOT_STORED);
    private static final FieldType KEYWORDS = new FieldType(org.apache.lucene.document.TextField.TYPE_NOT_STORED);
    private static final FacetsConfig FACETS = new FacetsConfig();
    static final String FACET_FIELD = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static {
        // offsets in the postings spare the highlighter a second analysis of every text it shows
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT.freeze();
        // without norms a profile with one tag does not beat one with five
        KEYWORDS.setOmitNorms(true);
        KEYWORDS.setIndexOptions(IndexOptions.DOCS);
        KEYWORDS.freeze();
        for (Dimension dimension : Dimension.values()) {
            FACETS.setMultiValued(dimension.key(), true);
        }
    }

    /** Longer ones are sentences, and nobody asks for them as a whole. */
    private static final int LONGEST_KEYWORD = 100;

    private final Supplier<Knowledge> knowledge;

    ProfileDocuments(Supplier<Knowledge> knowledge) {
        this.knowledge = knowledge;
    }

    /** The term of all profiles that have a value of a dimension. */
    public static Term term(Dimension dimension, String value) {
        return DrillDownQuery.term(FACET_FIELD, dimension.key(), dimension.canonical(value));
    }

    /** How filters are written; shared, never changed. */
    public static FacetsConfig facets() {
        return FACETS;
    }

    /** The stored result of a document found. */
    public static Card card(Document document) {
        return JSON.readValue(document.get(Fields.CARD), Card.class);
    }

    /** The id of the profile behind a document found. */
    public static String id(IndexSearcher searcher, int document) throws IOException {
        return searcher.storedFields()
                .document(document, Set.of(Fields.STORED_ID))
                .get(Fields.STORED_ID);
    }

    /** When the record behind a document found had last changed. */
    public static Instant changedAt(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedNumericDocValues times = DocValues.getSortedNumeric(leaf.reader(), Fields.UPDATED_AT);
        if (!times.advanceExact(document - leaf.docBase)) {
            throw new IOException("a listed document without a time of change");
        }
        return Instant.ofEpochMilli(times.nextValue());
    }

    /** The results stored for those of these profiles that are listed, in any order. */
    public static List<Card> cards(IndexSearcher searcher, ProfileKind kind, Collection<String> ids)
            throws IOException {
        List<BytesRef> keys = ids.stream()
                .map(id -> new BytesRef(new ProfileKey(kind, id).term()))
                .toList();
        Query listed = new BooleanQuery.Builder()
                .add(new TermInSetQuery(Fields.KEY, keys), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.LISTED, kind.name())), Occur.FILTER)
                .build();
        List<Card> cards = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(listed, Math.max(1, ids.size())).scoreDocs) {
            cards.add(card(searcher.storedFields().document(hit.doc)));
        }
        return cards;
    }

    /** The document of a profile at its present version. */
    Document of(Profile profile) throws IOException {
        Document document = unlisted(profile);
        if (!Profiles.mayRead(Actor.ANONYMOUS, profile)) {
            return document;
        }
        Card card = PublicCards.of(profile);
        document.add(new StringField(Fields.LISTED, profile.kind().name(), Field.Store.NO));
        ProfileOrders.add(document, card, profile);
        document.add(new StoredField(Fields.CARD, JSON.writeValueAsString(card)));
        addNames(document, card);
        addTexts(document, card);
        addTopics(document, card, tags(profile));
        Knowledge known = knowledge.get();
        Pieces pieces = Pieces.of(card, tags(profile));
        Topics topics = Topics.of(pieces, known);
        document.add(new NumericDocValuesField(Fields.TOPICS, topics.fingerprint(known.taxonomy())));
        ProfileMeaning.add(document, pieces, topics, known);
        ProfileFacets.add(document, card, profile);
        ProfileFacets.addConcepts(document, card, topics, known);
        return FACETS.build(document);
    }

    /** What {@link Fields#TOPICS} would be by this knowledge; null for who is not listed and so has none. */
    static @Nullable Long topics(Profile profile, Knowledge known) {
        return Profiles.mayRead(Actor.ANONYMOUS, profile)
                ? Topics.of(Pieces.of(PublicCards.of(profile), tags(profile)), known)
                        .fingerprint(known.taxonomy())
                : null;
    }

    /** A document that nobody finds and that only says which version of the profile has been dealt with. */
    static Document unlisted(Profile profile) {
        ProfileKey key = ProfileKey.of(profile);
        Document document = new Document();
        document.add(new StringField(Fields.KEY, key.term(), Field.Store.NO));
        document.add(new StringField(Fields.STAMP, stamp(key, profile.version()), Field.Store.NO));
        document.add(
                new NumericDocValuesField(Fields.TIE, StringHelper.murmurhash3_x64_128(new BytesRef(key.term()))[0]));
        document.add(new StoredField(Fields.STORED_KIND, key.kind().name()));
        document.add(new StoredField(Fields.STORED_ID, key.id()));
        document.add(new StoredField(Fields.STORED_VERSION, profile.version()));
        return document;
    }

    static String stamp(ProfileKey key, long version) {
        return key.term() + '\0' + HexFormat.of().toHexDigits(version);
    }

    private static void addNames(Document document, Card card) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> starts = new LinkedHashSet<>();
        Stream.of(card.name(), card.localName()).filter(Objects::nonNull).forEach(name -> {
            document.add(new Field(Fields.NAME, name, TEXT));
            exact.addAll(NameForms.exact(name));
            starts.addAll(NameForms.starts(name, card.country()));
        });
        exact.forEach(form -> document.add(new StringField(Fields.NAME_EXACT, form, Field.Store.NO)));
        starts.forEach(start -> document.add(new StringField(Fields.NAME_START, start, Field.Store.NO)));
    }

    private static void addTexts(Document document, Card card) {
        for (CardText text : card.texts()) {
            document.add(new Field(text.analysed().field(), text.value(), TEXT));
        }
    }

    private static void addTopics(Document document, Card card, List<String> tags) {
        String home = card.texts().stream()
                .filter(CardText::original)
                .map(text -> text.analysed().tag())
                .findFirst()
                .orElse(Language.ENGLISH.tag());
        List<String> topics =
                Stream.concat(card.sectors().stream(), tags.stream()).toList();
        for (String topic : topics) {
            addWords(document, topic);
            // again among the texts of its own language, whose analyzer knows plurals; after them, so that it is not
            // highlighted
            document.add(new Field(LanguageGuess.of(home, topic).field(), topic, TEXT));
        }
        addWords(document, card.city());
        if (card.city() != null) {
            Set<String> city = new LinkedHashSet<>(NameForms.readings(card.city(), card.country()));
            city.add(Folding.squeeze(card.city()));
            city.forEach(form -> document.add(new StringField(Fields.CITY, form, Field.Store.NO)));
        }
        if (card.country() != null) {
            CountryNames.of(card.country()).forEach(name -> addWords(document, name));
        }
    }

    private static void addWords(Document document, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            document.add(new Field(Fields.WORDS, words, KEYWORDS));
            String whole = Folding.squeeze(words);
            document.add(new StringField(
                    Fields.KEYWORD, whole.substring(0, Math.min(whole.length(), LONGEST_KEYWORD)), Field.Store.NO));
        }
    }

    private static List<String> tags(Profile profile) {
        return switch (profile) {
            case Startup startup -> startup.facts().tags();
            case Investor investor -> Stream.ofNullable(investor.facts().kind()).toList();
        };
    }
}
