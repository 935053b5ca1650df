package org.keting.files;

import static org.keting.files.ContentCheck.damaged;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Walks a video's outermost parts: all there, none cut off. Frames are left to the reader's browser. */
final class VideoCheck {

    private static final int MOOV = 0x6d6f6f76; // "moov": what is in it and where
    private static final int MDAT = 0x6d646174; // "mdat": the frames
    private static final int MOOF = 0x6d6f6f66; // "moof": a fragment's index, for films written as they are recorded
    private static final int EBML = 0x1a45dfa3;
    private static final int SEGMENT = 0x18538067;

    /** More outermost boxes than any film has; bounds the walk. */
    private static final int MAX_BOXES = 100_000;

    private VideoCheck() {}

    /** ISO/IEC 14496-12, section 4.2: boxes of a size and a type, one after the other to the end of the file. */
    static void checkMp4(Path file) throws IOException {
        try (RandomAccessFile film = new RandomAccessFile(file.toFile(), "r")) {
            boolean described = false;
            boolean frames = false;
            long at = 0;
            for (int boxes = 0; at < film.length(); boxes++) {
                if (boxes == MAX_BOXES) {
                    throw damaged("The film is in too many pieces.");
                }
                film.seek(at);
                long size = Integer.toUnsignedLong(film.readInt());
                int type = film.readInt();
                described |= type == MOOV;
                frames |= type == MDAT || type == MOOF;
                at += boxSize(film, size, at);
            }
            if (!described || !frames || at != film.length()) {
                throw damaged("The film ends in the middle.");
            }
        } catch (EOFException e) {
            throw damaged("The film ends in the middle.").withCause(e);
        }
    }

    private static long boxSize(RandomAccessFile film, long size, long at) throws IOException {
        long actual = switch ((int) Math.min(size, 2)) {
            case 0 -> film.length() - at; // the last box may leave its size open
            case 1 -> film.readLong();
            default -> size;
        };
        if (actual < 8 || actual > film.length() - at) {
            throw damaged("The film ends in the middle.");
        }
        return actual;
    }

    /** RFC 8794: an EBML header, then a segment whose size, unless left open as live recorders do, is there in full. */
    static void checkWebm(Path file) throws IOException {
        try (RandomAccessFile film = new RandomAccessFile(file.toFile(), "r")) {
            requireElement(film, EBML);
            long header = readSize(film);
            film.seek(film.getFilePointer() + header);
            requireElement(film, SEGMENT);
            long segment = readSize(film);
            long rest = film.length() - film.getFilePointer();
            if (rest <= 0 || segment > rest) {
                throw damaged("The film ends in the middle.");
            }
        } catch (EOFException e) {
            throw damaged("The film ends in the middle.").withCause(e);
        }
    }

    private static void requireElement(RandomAccessFile film, int id) throws IOException {
        if (film.readInt() != id) {
            throw damaged("The film has something else where its header or its frames should be.");
        }
    }

    /** A variable-size integer (section 4); an open size, all bits set, reads as 0. */
    private static long readSize(RandomAccessFile film) throws IOException {
        int first = film.readUnsignedByte();
        int more = Integer.numberOfLeadingZeros(first) - 24;
        if (more > 7) {
            throw damaged("The film states a size that is none.");
        }
        long size = first & (0x7f >> more);
        long open = 0x7f >> more;
        for (int i = 0; i < more; i++) {
            size = size << 8 | film.readUnsignedByte();
            open = open << 8 | 0xff;
        }
        return size == open ? 0 : size;
    }
}
