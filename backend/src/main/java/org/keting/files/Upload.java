package org.keting.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keting.shared.problem.ProblemException;

/** An upload on disk that is not yet part of the store. Closing it deletes what was not kept. */
record Upload(Path path, String sha256, String type, long size) implements AutoCloseable {

    /** Enough for every signature that is looked for; a WebM's document type stands within the first few hundred bytes. */
    private static final int HEAD = 64 * 1024;

    /**
     * Writes the stream to {@code path}, hashing on the way. Its type is looked at first, so that the wrong kind of file
     * costs no disk, and one byte over the limit ends it.
     */
    static Upload receive(InputStream in, FilePurpose purpose, Path path) throws IOException {
        byte[] head = new ReadingIn(in).readNBytes(HEAD);
        String type = type(head, purpose);
        MessageDigest digest = newDigest();
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), new ReadingIn(in));
        boolean complete = false;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = copy(new DigestInputStream(whole, digest), Channels.newOutputStream(channel), purpose);
            channel.force(true);
            complete = true;
            return new Upload(path, HexFormat.of().formatHex(digest.digest()), type, size);
        } finally {
            if (!complete) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static String type(byte[] head, FilePurpose purpose) {
        if (head.length == 0) {
            throw new ProblemException(FileProblem.FILE_EMPTY, "The upload has no content.");
        }
        String type = ContentType.of(head);
        if (!purpose.types().contains(type)) {
            throw new ProblemException(
                    FileProblem.FILE_TYPE_REFUSED,
                    "The content is " + type + "; " + purpose + " takes " + purpose.types() + ".",
                    Map.of(
                            "found",
                            type,
                            "allowed",
                            purpose.types().stream().sorted().toList()),
                    List.of());
        }
        return type;
    }

    private static long copy(InputStream in, OutputStream out, FilePurpose purpose) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            purpose.requireFits(size);
            out.write(buffer, 0, read);
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Whether the disk said that it is full, which Java reports only as a message. */
    static boolean isDiskFull(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("quota exceeded");
    }

    /** Tells a client that went away from a disk that failed: both are {@link IOException}s in one copying loop. */
    private static final class ReadingIn extends InputStream {

        private final InputStream in;

        ReadingIn(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            try {
                return in.read(buffer, offset, length);
            } catch (IOException e) {
                throw new ProblemException(FileProblem.UPLOAD_INTERRUPTED, "The rest of the upload never came.")
                        .withCause(e);
            }
        }
    }
}
