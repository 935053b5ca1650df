package org.keting.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class WordNumbersTest {

    @RepeatedTest(50)
    void whatIsWrittenIsReadAgain(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] numbers = random.ints(random.nextInt(130), 0, 1 << random.nextInt(1, 31))
                .distinct()
                .sorted()
                .toArray();
        assertThat(WordNumbers.decode(WordNumbers.encode(numbers))).isEqualTo(numbers);
    }
}
