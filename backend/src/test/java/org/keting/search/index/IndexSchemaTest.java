package org.keting.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.StringHelper;
import org.junit.jupiter.api.Test;
import org.keting.profiles.Profile;
import org.keting.profiles.Seeking;
import org.keting.profiles.Stage;
import org.keting.profiles.TextField;
import org.keting.search.SampleProfile;
import org.keting.search.analysis.Analyzers;
import org.keting.search.meaning.Knowledge;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;
import org.keting.search.vectors.Embedder;
import org.keting.search.vectors.Passage;

class IndexSchemaTest {

    private static final String SCHEMA = "7";
    private static final String FINGERPRINT = "47751ca8fafb2671";

    /** A change of the index's contents goes unnoticed by the indexes that are out there, unless their schema changes. */
    @Test
    void whoeverChangesWhatIsIndexedRaisesTheSchema() throws IOException {
        assertThat(IndexSchema.ID + " " + fingerprint())
                .as("fields or words changed: raise IndexSchema.ID, then note both here")
                .isEqualTo(SCHEMA + " " + FINGERPRINT);
    }

    /** Every field with its options, and every word; no country, whose names belong to the JDK. */
    private static String fingerprint() throws IOException {
        TreeSet<String> parts = new TreeSet<>();
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.forIndexing()))) {
                for (Profile profile : samples()) {
                    writer.addDocument(new ProfileDocuments(IndexSchemaTest::knowledge).of(profile));
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
                    parts.add(field.name + " " + field.getIndexOptions() + " " + field.getDocValuesType() + " "
                            + field.omitsNorms() + " " + field.getVectorDimension());
                    addTerms(parts, field.name, MultiTerms.getTerms(reader, field.name));
                }
            }
        }
        byte[] all = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().toHexDigits(StringHelper.murmurhash3_x64_128(all, 0, all.length, 0)[0]);
    }

    private static Knowledge knowledge() {
        Concept sperm = new Concept("sperm-selection", "fertility", Map.of("en", List.of("sperm cells")));
        Concept fertility = new Concept("fertility", null, Map.of("en", List.of("fertility")));
        return new Knowledge(new Taxonomy(List.of(fertility, sperm)), new TwoLetters());
    }

    /** As simple as an embedder can be. */
    private static final class TwoLetters implements Embedder {

        @Override
        public String model() {
            return "two-letters";
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public byte[] ofQuery(String text) {
            return new byte[] {(byte) text.charAt(0), (byte) text.charAt(1)};
        }

        @Override
        public byte[] ofPassage(Passage passage) {
            return ofQuery(passage.text());
        }
    }

    private static void addTerms(TreeSet<String> parts, String field, @org.jspecify.annotations.Nullable Terms terms)
            throws IOException {
        if (terms != null) {
            TermsEnum each = terms.iterator();
            while (each.next() != null) {
                parts.add(field + "=" + each.term().utf8ToString());
            }
        }
    }

    private static List<Profile> samples() {
        return List.of(
                SampleProfile.of("sample")
                        .name("Q-Art GmbH")
                        .localName("קיו־ארט בע\"מ")
                        .livingRoom("israel")
                        .stage(Stage.SEED)
                        .seeking(Seeking.PILOT)
                        .sectors(List.of("Medical devices"))
                        .tagline("en", "Selecting single sperm cells")
                        .description("he", "בחירת תא זרע יחיד, ללא צביעה")
                        .description("zh", "單個精細胞篩選设备")
                        .description("ja", "単一精子の選別装置を開発しています")
                        .description("de", "Auswahl einzelner Samenzellen")
                        .description("fr", "La sélection d'un seul spermatozoïde")
                        .description("ko", "단일 정자 선별")
                        .startup(),
                SampleProfile.of("sample")
                        .name("海尔资本")
                        .stage(Stage.GROWTH)
                        .text(TextField.THESIS, "zh", "专注水处理早期项目")
                        .investor());
    }
}
