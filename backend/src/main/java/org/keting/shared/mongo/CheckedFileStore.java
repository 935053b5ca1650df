package org.keting.shared.mongo;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * MVStore's file, opened at exactly the newest version that is whole. MVStore by itself guesses after a crash: it believes a
 * header that reached the device without the chunk it names, takes a chunk for whole when its first and last blocks are, and
 * otherwise goes back to any older version that still seems complete. After a power cut that silently undoes acknowledged
 * writes.
 *
 * <p>Here the two header blocks at the start of the file take turns. Each commit writes its chunk, and into the header block
 * of the last commit but one where the chunk is and what its checksum must be. As the last commit was synced before (see
 * {@link GroupCommit}), one of the two blocks always names a version of which everything is on the device, whatever became
 * of the writes since. Nothing is searched for: what looks like a chunk inside somebody's document is never taken for one.
 *
 * <p>Both blocks remain headers that MVStore reads, so its own tools still open the file.
 */
final class CheckedFileStore extends SingleFileStore {

    private static final Logger log = LoggerFactory.getLogger(CheckedFileStore.class);

    private static final int HEADERS = 2;
    private static final int BLOCK_BYTES = 4096;
    private static final @Nullable SFChunk NO_CHUNK = null;

    /** Which of the two header blocks tells of the newest commit. */
    private int current;
    /** Which chunks to rewrite; null lets MVStore choose. */
    private @Nullable List<SFChunk> candidates;

    private record Placed(int place, FileHeader header) {}

    CheckedFileStore(int cacheMegabytes) {
        super(new HashMap<>(Map.of("cacheSize", cacheMegabytes)));
    }

    @Override
    protected void writeFully(@Nullable SFChunk chunk, long position, ByteBuffer source) {
        if (chunk != null) {
            var commit = new FileHeader.Commit(chunk.block, chunk.id, chunk.version, source.duplicate());
            super.writeFully(chunk, position, source);
            current = 1 - current;
            super.writeFully(NO_CHUNK, (long) current * BLOCK_BYTES, FileHeader.block(storeHeader, commit));
        } else if (!hasPersistentData()) {
            super.writeFully(NO_CHUNK, position, source); // the headers of a new file
        } // else MVStore's own header, which says less than ours
    }

    @Override
    protected void readStoreHeader(boolean recoveryMode) {
        List<Placed> headers = headers();
        Optional<Placed> newest =
                headers.stream().filter(each -> isWhole(each.header())).findFirst();
        Optional<Placed> empty =
                headers.stream().filter(each -> each.header().isEmpty()).findFirst();
        if (newest.isPresent()) {
            if (newest.get() != headers.getFirst()) {
                log.warn("The last commit is not whole, as after a power cut: the database opens at the one before,"
                        + " which has everything that was acknowledged");
            }
            open(newest.get());
        } else if (empty.isPresent()) {
            openEmpty(empty.get().header());
        } else if (!headers.isEmpty()
                && headers.stream().allMatch(each -> each.header().hasSum())) {
            throw new MVStoreException(DataUtils.ERROR_FILE_CORRUPT, "Neither of the last two commits is whole");
        } else {
            super.readStoreHeader(recoveryMode); // written by MVStore alone
        }
    }

    /** Those that are undamaged, the newest first. */
    private List<Placed> headers() {
        if (size() < (long) HEADERS * BLOCK_BYTES) {
            return List.of();
        }
        return IntStream.range(0, HEADERS)
                .boxed()
                .flatMap(place -> {
                    ByteBuffer block = readFully(NO_CHUNK, (long) place * BLOCK_BYTES, BLOCK_BYTES);
                    return FileHeader.read(block.array()).map(header -> new Placed(place, header)).stream();
                })
                .sorted(Comparator.comparingLong(each -> -each.header().version()))
                .toList();
    }

    private boolean isWhole(FileHeader header) {
        long position = header.block() * BLOCK_BYTES;
        return header.hasSum()
                && position + header.length() <= size()
                && header.isSumOf(readFully(NO_CHUNK, position, header.length()).rewind());
    }

    /** As the superclass does after a clean shutdown, which is the only case it can be sure of. */
    private void open(Placed newest) {
        current = newest.place();
        FileHeader header = newest.header();
        storeHeader.putAll(header.values());
        processCommonHeaderAttributes();
        setLastChunk(readChunkHeaderAndFooter(header.block(), header.chunk()));
        getChunksFromLayoutMap().forEach(chunk -> {
            if (isDead(chunk) && readChunkHeaderAndFooter(chunk.block, chunk.id) == null) {
                chunk.block = 0; // a commit that did not become whole was using its space again
                chunk.len = 0;
            }
        });
        clear();
        for (SFChunk chunk : getChunks().values()) {
            if (chunk.block != 0) {
                markUsed(chunk.block * BLOCK_BYTES, chunk.len * BLOCK_BYTES);
            }
            if (isDead(chunk)) {
                registerDeadChunk(chunk);
            }
        }
    }

    /** The first commit of a new file did not become whole. */
    private void openEmpty(FileHeader header) {
        storeHeader.putAll(header.values());
        processCommonHeaderAttributes();
        setLastChunk(null);
        clear();
    }

    /**
     * Writes what lives in the chunks at the end of the file anew, so that it comes to lie in gaps further in front with the
     * next commit, and the file can become shorter. MVStore's own way is to move chunks, which writes over the newest
     * version's only synced copy.
     *
     * @param bytes about how much to write
     * @return whether there was anything that fits into a gap
     */
    boolean rewriteEnd(int bytes) {
        candidates = lastChunks(bytes);
        try {
            return compact(101, Integer.MAX_VALUE); // 101 %: whatever the rate is
        } finally {
            candidates = null;
        }
    }

    private List<SFChunk> lastChunks(int bytes) {
        List<SFChunk> chunks = getChunks().values().stream()
                .filter(chunk -> chunk.block != 0)
                .sorted(Comparator.comparingLong(chunk -> chunk.block))
                .toList();
        long room = Math.min(bytes, largestGap(chunks) * BLOCK_BYTES * 3 / 4); // parents of pages are written as well
        List<SFChunk> last = new ArrayList<>();
        for (SFChunk chunk : chunks.reversed()) {
            room -= chunk.maxLenLive;
            if (room < 0) {
                break;
            }
            last.add(chunk);
        }
        return last;
    }

    private static long largestGap(List<SFChunk> chunks) {
        long largest = 0;
        long end = HEADERS;
        for (SFChunk chunk : chunks) {
            largest = Math.max(largest, chunk.block - end);
            end = chunk.block + chunk.len;
        }
        return largest;
    }

    @Override
    public @Nullable Collection<SFChunk> getRewriteCandidates() {
        return candidates == null ? super.getRewriteCandidates() : candidates;
    }

    private static boolean isDead(SFChunk chunk) {
        return chunk.maxLenLive == 0;
    }
}
