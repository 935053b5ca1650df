package org.keting.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * Cuts a stream into lines without ever holding more than one of them. Takes CRLF, a byte order mark at the start, the
 * record separators of JSON text sequences (RFC 7464) and a last line without its line end; skips blank lines. Not
 * thread-safe.
 */
final class Lines {

    /** What comes next in the stream. */
    sealed interface Next {

        /**
         * A line that is not blank, without its end.
         *
         * @param bytes valid until the next call; the first {@code length} of them
         * @param number counted from 1, blank lines included
         */
        record Line(long number, byte[] bytes, int length) implements Next {}

        /** A line beyond the limit; it was skipped. */
        record TooLong(long number) implements Next {}

        /** The stream ended as it should. */
        record Complete() implements Next {}

        /** The stream ended otherwise. */
        record Broken(ImportProblem problem, String detail) implements Next {}
    }

    private static final int BUFFER = 64 * 1024;
    private static final int END = -1;
    private static final int TOO_LONG = -2;
    private static final byte RECORD_SEPARATOR = 0x1e;

    private final InputStream stream;
    private final ImportSettings settings;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] line = new byte[8 * 1024];
    private int position;
    private int filled;
    private long number;
    private long records;
    private long read;

    Lines(InputStream stream, ImportSettings settings) {
        this.stream = stream;
        this.settings = settings;
    }

    /** The next line; waits for the sender. */
    Next next() {
        try {
            while (true) {
                int length = readLine();
                if (length == END) {
                    return new Next.Complete();
                }
                int start = number == 1 && startsWithMark(length) ? 3 : 0;
                start += length > start && line[start] == RECORD_SEPARATOR ? 1 : 0;
                if (length == TOO_LONG) {
                    return counted(new Next.TooLong(number));
                }
                if (!isBlank(start, length)) {
                    byte[] bytes = start == 0 ? line : Arrays.copyOfRange(line, start, length);
                    return counted(new Next.Line(number, bytes, length - start));
                }
            }
        } catch (TooLargeException e) {
            return new Next.Broken(
                    ImportProblem.IMPORT_TOO_LARGE,
                    "More than " + settings.maxSize().toMegabytes() + " MB.");
        } catch (ZipException e) {
            return new Next.Broken(ImportProblem.IMPORT_NOT_GZIP, "The gzip stream is damaged after this line.");
        } catch (EOFException e) {
            return new Next.Broken(ImportProblem.IMPORT_CUT_OFF, "The body ended early.");
        } catch (IOException e) {
            return new Next.Broken(ImportProblem.IMPORT_CUT_OFF, "The connection was lost.");
        }
    }

    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private Next counted(Next next) {
        records++;
        return records > settings.maxLines()
                ? new Next.Broken(ImportProblem.IMPORT_TOO_LARGE, "More than " + settings.maxLines() + " lines.")
                : next;
    }

    /** The length of the next line in {@link #line}, or one of the constants. A line that is cut off is not given out. */
    private int readLine() throws IOException {
        int length = 0;
        boolean any = false;
        long longest = settings.maxLine().toBytes();
        while (position < filled || fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int part = end - position;
            if (length != TOO_LONG && length + part > longest + 1) {
                length = TOO_LONG;
            }
            if (length != TOO_LONG) {
                append(length, part);
                length += part;
            }
            position = end + 1;
            if (end < filled) {
                number++;
                return withoutReturn(length);
            }
            position = filled;
        }
        number += any ? 1 : 0;
        return any ? withoutReturn(length) : END;
    }

    private void append(int length, int part) {
        if (length + part > line.length) {
            line = Arrays.copyOf(line, Math.max(length + part, line.length * 2));
        }
        System.arraycopy(buffer, position, line, length, part);
    }

    private int withoutReturn(int length) {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return end > settings.maxLine().toBytes() ? TOO_LONG : end;
    }

    private boolean fill() throws IOException {
        int count = stream.read(buffer);
        if (count < 0) {
            return false;
        }
        position = 0;
        filled = count;
        read += count;
        if (read > settings.maxSize().toBytes()) {
            throw new TooLargeException();
        }
        return true;
    }

    private boolean startsWithMark(int length) {
        return length >= 3 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb && line[2] == (byte) 0xbf;
    }

    private boolean isBlank(int start, int length) {
        for (int i = start; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
