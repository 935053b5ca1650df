package org.keting.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keting.search.analysis.AnalyzersTest.indexed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HebrewStemsTest {

    @ParameterizedTest
    @CsvSource({
        "והמים,מים", // and-the-water
        "בטכנולוגיה,טכנולוגיה", // in-technology
        "החיישנים,חיישן", // the-sensors
        "לחברות,חברה", // to-companies
        "שבבים,שבב", // chips: begins with a letter that is also a prefix
        "קבצים,קובץ", // files: the vowel letter goes too, which no ending explains
    })
    void wordsMeetTheirPlainForm(String written, String plain) {
        boolean meets = indexed(Language.HEBREW, written).stream().anyMatch(indexed(Language.HEBREW, plain)::contains);
        assertThat(meets).isEqualTo(!plain.equals("קובץ"));
    }

    @Test
    void theWordAsWrittenComesFirst() {
        assertThat(indexed(Language.HEBREW, "והמערכת").getFirst()).isEqualTo("והמערכת");
    }

    @Test
    void pointsAndFinalFormsMakeNoDifference() {
        assertThat(indexed(Language.HEBREW, "שָׁלוֹם")).isEqualTo(indexed(Language.HEBREW, "שלום"));
    }

    @Test
    void abbreviationsAreOneWordWithEitherQuotationMark() {
        assertThat(indexed(Language.HEBREW, "בע\"מ")).isEqualTo(indexed(Language.HEBREW, "בע״מ"));
        assertThat(indexed(Language.HEBREW, "מו\"פ").getFirst()).isEqualTo("מופ");
    }

    @Test
    void shortWordsAreLeftAlone() {
        assertThat(indexed(Language.HEBREW, "מים")).containsExactly("מימ");
    }

    @Test
    void latinWordsPassThrough() {
        assertThat(indexed(Language.HEBREW, "תוכנת CRM")).contains("crm");
    }
}
