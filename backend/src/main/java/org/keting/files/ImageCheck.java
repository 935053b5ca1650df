package org.keting.files;

import static org.keting.files.ContentCheck.damaged;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.keting.shared.problem.ProblemException;

/**
 * Reads an image's dimensions from its header and walks its parts to the end, decoding no pixel: what it would unpack to
 * is bounded by the dimensions, and only the reader's browser ever unpacks it.
 */
final class ImageCheck {

    /** Pixels on either side; 64 MiB in a browser's memory at most. */
    static final int MAX_SIDE = 4096;

    private static final int PNG_HEADER = 0x49484452; // "IHDR"
    private static final int PNG_END = 0x49454e44; // "IEND"

    private ImageCheck() {}

    static void check(Path file, String type) throws IOException {
        // A logo is at most 2 MiB (FilePurpose.LOGO).
        ByteBuffer image = ByteBuffer.wrap(Files.readAllBytes(file));
        try {
            switch (type) {
                case "image/png" -> png(image);
                case "image/jpeg" -> jpeg(image);
                default -> webp(image.order(ByteOrder.LITTLE_ENDIAN));
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged("The image ends in the middle.").withCause(e);
        }
    }

    /** PNG (third edition), section 5.3: length, type, data, CRC; the first chunk is IHDR, the last IEND. */
    private static void png(ByteBuffer image) {
        image.position(8);
        boolean sized = false;
        while (true) {
            int length = image.getInt();
            int type = image.getInt();
            if (length < 0 || sized == (type == PNG_HEADER)) {
                throw damaged("The image has a chunk where none may be.");
            }
            int data = image.position();
            if (type == PNG_HEADER) {
                requireSides(image.getInt(data), image.getInt(data + 4));
                sized = true;
            }
            image.position(Math.addExact(data, Math.addExact(length, 4)));
            if (type == PNG_END) {
                return;
            }
        }
    }

    /** ITU T.81, annex B: marker segments up to the frame header, which has the size; the file ends with EOI. */
    private static void jpeg(ByteBuffer image) {
        image.position(2);
        while (true) {
            int marker = image.getShort() & 0xffff;
            while (marker == 0xffff) { // fill bytes before a marker
                marker = 0xff00 | image.get() & 0xff;
            }
            int length = image.getShort() & 0xffff;
            if (marker < 0xff01 || length < 2) {
                throw damaged("The image has something else where a marker should be.");
            }
            int data = image.position();
            if (isFrameHeader(marker)) {
                requireSides(image.getShort(data + 3) & 0xffff, image.getShort(data + 1) & 0xffff);
                requireEndOfImage(image, data);
                return;
            }
            image.position(data + length - 2);
        }
    }

    private static boolean isFrameHeader(int marker) {
        boolean tables = marker == 0xffc4 || marker == 0xffc8 || marker == 0xffcc;
        return marker >= 0xffc0 && marker <= 0xffcf && !tables;
    }

    private static void requireEndOfImage(ByteBuffer image, int from) {
        for (int at = image.limit() - 2; at > from; at--) { // programs append a few bytes of their own
            if (image.getShort(at) == (short) 0xffd9) {
                return;
            }
        }
        throw damaged("The image has no end.");
    }

    /** RFC 9649, section 2: RIFF size, then a VP8, VP8L or VP8X chunk that has the size. */
    private static void webp(ByteBuffer image) {
        if (Integer.toUnsignedLong(image.getInt(4)) + 8 > image.limit()) {
            throw damaged("The image ends in the middle.");
        }
        byte format = image.get(15);
        switch (format) {
            case ' ' -> requireSides(image.getShort(26) & 0x3fff, image.getShort(28) & 0x3fff);
            case 'L' -> {
                int sides = image.getInt(21);
                requireSides((sides & 0x3fff) + 1, (sides >>> 14 & 0x3fff) + 1);
            }
            case 'X' -> requireSides((image.getInt(24) & 0xffffff) + 1, (image.getInt(26) >>> 8) + 1);
            default -> throw damaged("The image is of an unknown WebP format.");
        }
    }

    private static void requireSides(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw damaged("The image has no size.");
        }
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new ProblemException(
                    FileProblem.IMAGE_TOO_LARGE,
                    "The image has " + width + " × " + height + " pixels; at most " + MAX_SIDE + " per side are taken.",
                    Map.of("width", width, "height", height, "maxSide", MAX_SIDE),
                    List.of());
        }
    }
}
