package org.keting.shared.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * One of H2's file systems that remembers, in order, what was written to files whose names begin with {@value #SCHEME}, and
 * tells what a device may hold after its power fails at any point of that: everything synced, and of what came later any
 * part in any order, down to single blocks.
 */
public final class RecordingDisk extends FilePathWrapper {

    static final String SCHEME = "recorded";
    private static final int BLOCK = 4096;

    /** Shared by all paths: H2 makes one object a path, through the constructor without arguments. */
    private static final List<Event> EVENTS = new ArrayList<>();

    private sealed interface Event {}

    private record Write(int position, byte[] bytes) implements Event {}

    private record Truncate(int size) implements Event {}

    private record Sync() implements Event {}

    /** Registers the file system with H2 and forgets earlier recordings. */
    static void begin() {
        FilePath.register(new RecordingDisk());
        synchronized (EVENTS) {
            EVENTS.clear();
        }
    }

    /** How much happened so far: a moment to cut the power at. */
    static int moment() {
        synchronized (EVENTS) {
            return EVENTS.size();
        }
    }

    /** The moments when the most is uncertain: just before a sync ended. */
    static List<Integer> momentsBeforeSyncs() {
        synchronized (EVENTS) {
            return IntStream.range(1, EVENTS.size())
                    .filter(n -> EVENTS.get(n) instanceof Sync && !(EVENTS.get(n - 1) instanceof Sync))
                    .boxed()
                    .toList();
        }
    }

    private static void happens(Event event) {
        synchronized (EVENTS) {
            EVENTS.add(event);
        }
    }

    /**
     * What one device held when its power failed at each of some moments, in their order; the content given is a copy.
     *
     * @param chance decides what became of writes that were not synced
     */
    static void cutPower(List<Integer> moments, Random chance, ObjIntConsumer<byte[]> content) {
        List<Event> events;
        synchronized (EVENTS) {
            events = List.copyOf(EVENTS);
        }
        byte[] synced = new byte[0];
        int applied = 0;
        for (int moment : moments.stream().sorted().toList()) {
            int sync = events.subList(0, moment).lastIndexOf(new Sync());
            for (; applied <= sync; applied++) {
                synced = apply(synced, events.get(applied));
            }
            byte[] left = synced.clone();
            for (Event event : events.subList(applied, moment)) {
                left = applyPartly(left, event, chance);
            }
            content.accept(left, moment);
        }
    }

    private static byte[] apply(byte[] content, Event event) {
        return switch (event) {
            case Write(int position, byte[] bytes) -> {
                byte[] longer = content.length >= position + bytes.length
                        ? content
                        : Arrays.copyOf(content, position + bytes.length);
                System.arraycopy(bytes, 0, longer, position, bytes.length);
                yield longer;
            }
            case Truncate(int size) -> Arrays.copyOf(content, Math.min(size, content.length));
            case Sync() -> content;
        };
    }

    private static byte[] applyPartly(byte[] content, Event event, Random random) {
        int chance = random.nextInt(3);
        if (chance == 0) {
            return content;
        }
        if (chance == 1 || !(event instanceof Write(int position, byte[] bytes))) {
            return apply(content, event);
        }
        byte[] torn = content;
        for (int from = 0; from < bytes.length; from += BLOCK) {
            if (random.nextBoolean()) {
                byte[] block = Arrays.copyOfRange(bytes, from, Math.min(from + BLOCK, bytes.length));
                torn = apply(torn, new Write(position + from, block));
            }
        }
        return torn;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            happens(new Write((int) position, bytes));
            return file.write(source, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            happens(new Truncate((int) size));
            file.truncate(size);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
            happens(new Sync());
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
