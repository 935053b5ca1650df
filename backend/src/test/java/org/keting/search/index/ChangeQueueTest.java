package org.keting.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keting.profiles.ProfileKind;

class ChangeQueueTest {

    private static final long IMPORT = 1;
    private static final long PERSON = 2;

    private final ChangeQueue queue = new ChangeQueue(1_000);

    @Test
    void anEditIsInTheNextBatchHoweverLongTheImport() throws InterruptedException {
        for (int i = 0; i < 900; i++) {
            queue.offer(IMPORT, key("imported-" + i));
        }
        queue.offer(PERSON, key("edited"));
        assertThat(take(10)).contains(key("edited"));
    }

    @Test
    void anEditOfAnImportedProfileLeavesTheImportsLane() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            queue.offer(IMPORT, key("p" + i));
        }
        queue.offer(PERSON, key("p99"));
        assertThat(take(2)).containsExactlyInAnyOrder(key("p0"), key("p99"));
        assertThat(take(1_000)).hasSize(98).doesNotContain(key("p99"));
    }

    @Test
    void aProfileWaitsOnlyOnce() throws InterruptedException {
        queue.offer(IMPORT, key("a"));
        queue.offer(IMPORT, key("a"));
        queue.offer(PERSON, key("a"));
        assertThat(take(10)).containsExactly(key("a"));
    }

    @Test
    void whenFullTheLongestLaneGivesUpAPlace() throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            queue.offer(IMPORT, key("p" + i));
        }
        queue.offer(PERSON, key("edited"));
        assertThat(queue.clearOverflow()).isTrue();
        assertThat(queue.clearOverflow()).isFalse();
        assertThat(take(2_000)).hasSize(1_000).contains(key("edited"));
    }

    @Test
    void manyLanesAreServedInTurn() throws InterruptedException {
        for (long lane = 0; lane < 50; lane++) {
            queue.offer(lane, key("a" + lane));
            queue.offer(lane, key("b" + lane));
        }
        assertThat(take(30)).allMatch(key -> key.id().startsWith("a"));
        assertThat(take(20)).allMatch(key -> key.id().startsWith("a"));
        assertThat(take(50)).allMatch(key -> key.id().startsWith("b"));
    }

    @Test
    void whatIsTakenIsBehindUntilItIsSettled() throws InterruptedException {
        queue.offer(PERSON, key("a"));
        assertThat(queue.behind()).isEqualTo(1);
        List<ProfileKey> taken = take(1);
        assertThat(queue.behind()).isEqualTo(1);
        queue.putBack(taken);
        assertThat(queue.behind()).isEqualTo(1);
        take(1);
        queue.settle();
        assertThat(queue.behind()).isZero();
    }

    private List<ProfileKey> take(int most) throws InterruptedException {
        return queue.take(most, Duration.ZERO);
    }

    private static ProfileKey key(String id) {
        return new ProfileKey(ProfileKind.STARTUP, id);
    }
}
