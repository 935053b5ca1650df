package org.keting.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "abc,abc,0",
        "abc,acb,1",
        "abc,ab,1",
        "abc,abcd,1",
        "abc,xbc,1",
        "'',abc,3",
        "destniation,destination,1",
        "מים,ימם,1"
    })
    void countsWhatMustBeChanged(String one, String other, int edits) {
        assertThat(Edits.between(one, other)).isEqualTo(edits);
        assertThat(Edits.between(other, one)).isEqualTo(edits);
    }
}
