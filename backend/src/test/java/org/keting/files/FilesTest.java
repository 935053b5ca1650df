package org.keting.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.accounts.AccountId;
import org.keting.accounts.Actor;
import org.keting.shared.problem.ProblemException;
import org.keting.testing.DatabaseTest;
import org.springframework.util.unit.DataSize;

@DatabaseTest
class FilesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final AccountId DANA = new AccountId("dana");

    @TempDir
    Path folder;

    private final FileStore store;
    private final Guard guard = new Guard();
    private Files files;

    FilesTest(MongoDatabase database) {
        store = new FileStore(database);
    }

    @BeforeEach
    void open() throws IOException {
        files = filesAt(MONDAY, 0);
    }

    @Test
    void findsWhatItStoredUnderItsHash() throws IOException {
        byte[] logo = Samples.png(20, 20);
        StoredFile file = store(logo);

        assertThat(files.find(file.id())).contains(file);
        assertThat(file.type()).isEqualTo("image/png");
        assertThat(file.size()).isEqualTo(logo.length);
        assertThat(file.at()).isEqualTo(MONDAY);
        Path place = files.content(file);
        assertThat(java.nio.file.Files.readAllBytes(place)).isEqualTo(logo);
        assertThat(folder.relativize(place).toString())
                .isEqualTo(file.sha256().substring(0, 2) + "/" + file.sha256().substring(2, 4) + "/" + file.sha256());
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void keepsTheBytesOfConcurrentUploadsOfTheSameContentOnce() throws Exception {
        byte[] logo = Samples.png(21, 21);
        List<Callable<StoredFile>> uploads = Stream.generate(() -> (Callable<StoredFile>) () -> store(logo))
                .limit(16)
                .toList();
        Set<FileId> ids = new HashSet<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<StoredFile> upload : people.invokeAll(uploads)) {
                StoredFile file = upload.get();
                ids.add(file.id());
                assertThat(java.nio.file.Files.readAllBytes(files.content(file)))
                        .isEqualTo(logo);
            }
        }
        assertThat(ids).hasSize(16);
        assertThat(contents()).hasSize(1);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void showsAFileOnlyToWhomItsGuardLetsIn() throws IOException {
        StoredFile file = store(Samples.png(22, 22));
        assertThat(files.findFor(Actor.ANONYMOUS, file.id())).contains(file);
        guard.open = false;
        assertThat(files.findFor(Actor.ANONYMOUS, file.id())).isEmpty();
        guard.covering = "nothing:";
        guard.open = true;
        assertThat(files.findFor(Actor.ANONYMOUS, file.id())).isEmpty();
    }

    @Test
    void refusesUploadsBeforeTheDiskIsFull() throws IOException {
        files = filesAt(MONDAY, Long.MAX_VALUE / 2);
        assertThat(refusal(Samples.png(23, 23))).isEqualTo(FileProblem.STORAGE_FULL);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void saysWhenTheUploadBrokeOff() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(Samples.png(24, 24)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the client has gone");
            }
        });
        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> files.store(broken, FilePurpose.LOGO, "startup:1", DANA));
        assertThat(problem.type()).isEqualTo(FileProblem.UPLOAD_INTERRUPTED);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void saysWhenTheDiskLostTheBytes() throws IOException {
        StoredFile file = store(Samples.png(25, 25));
        java.nio.file.Files.delete(files.content(file));
        assertThat(catchThrowableOfType(ProblemException.class, () -> files.content(file))
                        .type())
                .isEqualTo(FileProblem.FILE_BYTES_MISSING);
    }

    @Test
    void sweepsWhatNobodyHasReferredToForADay() throws IOException {
        StoredFile kept = store(Samples.png(26, 26));
        StoredFile orphan = store(Samples.png(27, 27));
        StoredFile twin = store(Samples.png(26, 26));
        guard.referred = Set.of(kept.id());

        sweep(MONDAY.plus(Duration.ofHours(23)));
        assertThat(files.find(orphan.id())).isPresent();

        sweep(MONDAY.plus(Duration.ofHours(25)));
        assertThat(files.find(orphan.id())).isEmpty();
        assertThat(files.find(twin.id())).isEmpty();
        assertThat(files.find(kept.id())).isPresent();
        assertThat(files.content(kept)).exists();
        assertThat(contents()).hasSize(1);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void keepsFilesThatNoGuardAnswersFor() throws IOException {
        StoredFile file = store(Samples.png(28, 28));
        guard.covering = "nothing:";
        sweep(MONDAY.plus(Duration.ofDays(300)));
        assertThat(files.content(file)).exists();
    }

    @Test
    void sweepsWhatADeadProcessLeftHalfWritten() throws IOException {
        Path half = folder.resolve("incoming").resolve("some.part");
        java.nio.file.Files.write(half, new byte[10]);
        java.nio.file.Files.setLastModifiedTime(half, java.nio.file.attribute.FileTime.from(MONDAY));
        sweep(MONDAY.plus(Duration.ofMinutes(9)));
        assertThat(half).exists();
        sweep(MONDAY.plus(Duration.ofMinutes(11)));
        assertThat(half).doesNotExist();
    }

    @Test
    void putsBytesBackThatAreUploadedAgainWhileTheyAreSwept() throws IOException {
        byte[] logo = Samples.png(29, 29);
        StoredFile old = store(logo);
        store.delete(old.id());
        ByteStore bytes = new ByteStore(settings(0), Clock.systemUTC());
        List<StoredFile> again = new java.util.ArrayList<>();
        int deleted = bytes.sweep(MONDAY.plusSeconds(1), sha256 -> {
            boolean unused = !store.uses(sha256);
            if (again.isEmpty() && unused) {
                again.add(store(logo)); // between the sweeper's look and its hand
            }
            return unused;
        });
        assertThat(deleted).isZero();
        assertThat(java.nio.file.Files.readAllBytes(files.content(again.getFirst())))
                .isEqualTo(logo);
    }

    private StoredFile store(byte[] content) {
        return files.store(new ByteArrayInputStream(content), FilePurpose.LOGO, "startup:1", DANA);
    }

    private FileProblem refusal(byte[] content) {
        return (FileProblem) catchThrowableOfType(ProblemException.class, () -> store(content))
                .type();
    }

    private void sweep(Instant now) throws IOException {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        new FileSweeper(new ByteStore(settings(0), clock), store, List.of(guard), settings(0), clock).sweep();
    }

    private Files filesAt(Instant now, long reserve) throws IOException {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        FileSettings settings = settings(reserve);
        return new Files(new ByteStore(settings, clock), store, new ContentCheck(settings), List.of(guard), clock);
    }

    private FileSettings settings(long reserve) {
        return new FileSettings(
                folder, DataSize.ofBytes(reserve), Duration.ofSeconds(20), Duration.ofDays(1), Duration.ofHours(1));
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> left = java.nio.file.Files.list(folder.resolve("incoming"))) {
            return left.toList();
        }
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> all = java.nio.file.Files.walk(folder)) {
            return all.filter(java.nio.file.Files::isRegularFile).toList();
        }
    }

    private static final class Guard implements FileGuard {

        private boolean open = true;
        private String covering = "startup:";
        private Set<FileId> referred = Set.of();

        @Override
        public boolean covers(String subject) {
            return subject.startsWith(covering);
        }

        @Override
        public boolean mayRead(Actor actor, StoredFile file) {
            return open;
        }

        @Override
        public boolean references(StoredFile file) {
            return referred.contains(file.id());
        }
    }
}
