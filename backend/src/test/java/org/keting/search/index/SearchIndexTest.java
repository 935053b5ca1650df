package org.keting.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.search.SampleProfile;
import org.keting.search.meaning.Knowledge;

class SearchIndexTest {

    @TempDir
    private Path folder;

    private TestIndex index;

    @BeforeEach
    void open() {
        index = new TestIndex(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anEditIsFindableWithinASecondDuringAnImport() {
        fill();
        Thread imports = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 8_000; i++) {
                index.save(SampleProfile.of("imported" + i)
                        .description("en", "A sentence that has to be analysed, about waste water number " + i)
                        .description("ja", "工場の排水を処理する装置を開発しています。")
                        .startup());
            }
        });
        await().until(() -> index.status().behind() > 4_000 || !imports.isAlive());
        long began = System.nanoTime();
        index.save(SampleProfile.of("edited").name("Zephyr").startup());
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(() -> finds("zephyr"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        assertThat(index.status().behind()).as("the import still waits").isPositive();
        await().until(() -> !imports.isAlive());
    }

    @Test
    void whatWasCommittedSurvivesACrashAndTheRestIsRepaired() throws IOException {
        index.start();
        index.save(SampleProfile.of("durable").startup());
        index.settle();
        index.index().commit();
        index.save(SampleProfile.of("lost").startup());
        index.settle();
        index.crashAndRestart();
        await().until(() -> index.status().comparedAt() != null);
        index.settle();
        assertThat(index.status().repaired()).isEqualTo(1);
        assertThat(index.status().documents()).isEqualTo(2);
    }

    @Test
    void anOrdinaryRestartNeedsNoRepair() {
        index.start();
        index.save(SampleProfile.of("a").startup());
        index.settle();
        index.restart();
        await().until(() -> index.status().comparedAt() != null);
        assertThat(index.status().repaired()).isZero();
        assertThat(index.status().documents()).isEqualTo(1);
    }

    @Test
    void aDamagedIndexIsRebuilt() throws IOException {
        fill();
        index.index().stop();
        for (Path file : filesOf(onlyIndex())) {
            if (!file.getFileName().toString().startsWith("segments") && Files.size(file) > 200) {
                damage(file, Files.size(file) / 2);
            }
        }
        index.restart();
        await().until(() -> !onlyIndexName().equals(IndexSchema.of(Knowledge.NONE) + "-1"));
        assertThat(index.status().documents()).isEqualTo(300);
    }

    @Test
    void anUnreadableIndexIsRebuilt() throws IOException {
        fill();
        index.index().stop();
        for (Path file : filesOf(onlyIndex())) {
            if (file.getFileName().toString().startsWith("segments")) {
                damage(file, 0);
            }
        }
        index.restart();
        assertThat(index.status().documents()).isEqualTo(300);
    }

    @Test
    void anIndexThatAnotherProcessHasOpenIsLeftAlone() throws IOException {
        fill();
        index.index().stop();
        Path taken = onlyIndex();
        try (FSDirectory directory = FSDirectory.open(taken);
                Lock lock = directory.obtainLock("write.lock")) {
            index.restart();
            assertThat(index.status().documents()).isEqualTo(300);
            lock.ensureValid();
            assertThat(taken).isDirectory();
        }
    }

    @Test
    void anIndexOfAnotherSchemaAnswersUntilTheNewOneIsFilled() throws IOException {
        fill();
        index.index().stop();
        Files.move(onlyIndex(), folder.resolve("0-7"));
        index.startups.setDown(true);
        index.index().start();
        assertThat(index.status().building()).isTrue();
        assertThat(index.status().documents()).isEqualTo(300);
        index.save(SampleProfile.of("new").name("Zephyr").startup());
        index.startups.setDown(false);
        await().atMost(Duration.ofSeconds(30)).until(() -> !index.status().building());
        index.settle();
        assertThat(index.status().documents()).isEqualTo(301);
        assertThat(finds("zephyr")).isTrue();
        await().until(() -> onlyIndexName().equals(IndexSchema.of(Knowledge.NONE) + "-8"));
    }

    @Test
    void changesDuringARebuildAreNotOvertakenByOlderOnes() {
        fill();
        index.index().rebuild();
        for (int i = 0; i < 300; i++) {
            index.save(SampleProfile.of("p" + i).version(2).name("Renamed " + i).startup());
        }
        await().until(() -> onlyIndexName().equals(IndexSchema.of(Knowledge.NONE) + "-2"));
        index.settle();
        index.index().compare();
        await().until(() -> index.status().comparedAt() != null);
        index.settle();
        assertThat(finds("renamed299")).isTrue();
        assertThat(index.status().documents()).isEqualTo(300);
    }

    @Test
    void aDatabaseThatIsDownForAWhileIsTriedAgain() {
        index.start();
        index.startups.setDown(true);
        index.save(SampleProfile.of("a").name("Zephyr").startup());
        await().during(Duration.ofMillis(300)).until(() -> index.status().behind() == 1);
        index.startups.setDown(false);
        index.settle();
        assertThat(finds("zephyr")).isTrue();
    }

    private void fill() {
        index.start();
        for (int i = 0; i < 300; i++) {
            index.save(SampleProfile.of("p" + i)
                    .description("en", "water pump number " + i)
                    .startup());
        }
        index.settle();
    }

    private boolean finds(String name) {
        try {
            return index.index().ask(searcher -> searcher.count(new TermQuery(new Term(Fields.NAME_START, name)))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path onlyIndex() {
        return folder.resolve(onlyIndexName());
    }

    private String onlyIndexName() {
        try (Stream<Path> indexes = Files.list(folder)) {
            return String.join(
                    "+",
                    indexes.map(path -> path.getFileName().toString()).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesOf(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void damage(Path file, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {13, 13, 13, 13, 13, 13, 13, 13}), at);
        }
    }
}
