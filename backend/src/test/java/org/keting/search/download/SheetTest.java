package org.keting.search.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Stage;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.FoundProfile.Wording;
import org.keting.search.results.SampleResult;

class SheetTest {

    @Test
    void whatComesOutIsWhatWentIn() throws IOException {
        FoundProfile profile = SampleResult.of(
                "1", "Q-Art, \"the\" company", new Wording("two\nlines; and, more", "en"), Stage.PRE_SEED);
        List<CSVRecord> rows = rows(sheet("zh-CN", "en").of(List.of(profile)));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().toList()).startsWith("名称").contains("阶段", "成立年份");
        assertThat(rows.get(1).toList())
                .contains(
                        "Q-Art, \"the\" company",
                        "two\nlines; and, more",
                        "种子前期",
                        "https://keting.test/startups/1",
                        "以色列");
    }

    @Test
    void spreadsheetsKnowTheLetters() {
        byte[] bytes = sheet("fr").of(List.of());
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("Name,Local name")
                .endsWith("\r\n");
    }

    @Test
    void everyColumnHasAHeaderInEveryLanguage() {
        for (ProfileKind kind : ProfileKind.values()) {
            for (String language : Set.of("zh", "en", "he")) {
                Sheet sheet = new Sheet(kind, SheetWords.of(List.of(language)), "");
                assertThat(sheet.of(List.of())).isNotEmpty();
            }
        }
        for (Stage stage : Stage.values()) {
            assertThat(SheetWords.of(List.of("he")).stage(stage)).isNotEqualTo(stage.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void noCellIsAFormula(String cell) {
        assertThat(Sheet.harmless(cell)).isEqualTo("'" + cell);
    }

    private static Sheet sheet(String... languages) {
        return new Sheet(ProfileKind.STARTUP, SheetWords.of(List.of(languages)), "https://keting.test");
    }

    private static List<CSVRecord> rows(byte[] sheet) throws IOException {
        String text = new String(sheet, StandardCharsets.UTF_8).substring(1);
        return CSVFormat.EXCEL.parse(new StringReader(text)).getRecords();
    }
}
