package org.keting.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.keting.profiles.Profile;
import org.keting.profiles.Text;
import org.keting.search.index.ProfileSource;

/** The yardstick: all texts of a profile in one field, Lucene's standard analyzer and BM25, and the ten best of a disjunction. */
final class BareIndex implements AutoCloseable {

    private static final String FIELD = "text";

    private final Analyzer analyzer = new StandardAnalyzer();
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    BareIndex(Path folder, ProfileSource profiles) throws IOException {
        directory = FSDirectory.open(folder);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64))) {
            profiles.forEach(profile -> add(writer, profile));
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    TopDocs best(String query) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(FIELD, query)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new TermQuery(new Term(FIELD, term.toString())), Occur.SHOULD);
            }
        }
        return searcher.search(words.build(), 10);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static void add(IndexWriter writer, Profile profile) {
        Document document = new Document();
        document.add(new StoredField("id", profile.key()));
        String all = profile.texts().values().stream()
                .flatMap(texts -> texts.values().stream())
                .map(Text::value)
                .collect(Collectors.joining("\n"));
        document.add(new TextField(FIELD, all, Field.Store.NO));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
