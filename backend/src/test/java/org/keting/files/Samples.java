package org.keting.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Real bytes of every kind of file that is taken, and of some that are not. */
public final class Samples {

    private static final byte[] ZEROS = new byte[1 << 20];

    private Samples() {}

    static byte[] png(int width, int height) {
        return image("png", width, height);
    }

    static byte[] jpeg(int width, int height) {
        return image("jpeg", width, height);
    }

    private static byte[] image(String format, int width, int height) {
        return written(out -> ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** A PNG of a few hundred bytes that says it has this many pixels. */
    static byte[] pngBomb(int width, int height) {
        byte[] small = png(8, 8);
        ByteBuffer.wrap(small).putInt(16, width).putInt(20, height);
        return small;
    }

    /** The header of a lossy WebP with this many pixels, and no more of it than the header says. */
    static byte[] webp(int width, int height) {
        ByteBuffer image = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        image.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(22);
        image.put("WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)).putInt(10);
        image.put(new byte[] {0, 0, 0, (byte) 0x9d, 1, 0x2a});
        return image.putShort((short) width).putShort((short) height).array();
    }

    static byte[] pdf(int pages) {
        return pdf(pages, document -> {});
    }

    static byte[] encryptedPdf(String userPassword) {
        return pdf(1, document -> {
            var policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            document.protect(policy);
        });
    }

    /** A PDF whose only page's content is this much of nothing, packed a thousand to one (per filter). */
    public static byte[] pdfBomb(int mebibytes) {
        return pdfBomb(mebibytes, COSName.FLATE_DECODE);
    }

    static byte[] pdfBomb(int mebibytes, COSName... filters) {
        return pdf(1, document -> {
            COSStream bomb = document.getDocument().createCOSStream();
            byte[] packed = zeros(mebibytes);
            for (int i = 1; i < filters.length; i++) {
                packed = deflated(packed);
            }
            try (OutputStream raw = bomb.createRawOutputStream()) {
                raw.write(packed);
            }
            var names = new org.apache.pdfbox.cos.COSArray();
            for (COSName filter : filters) {
                names.add(filter);
            }
            bomb.setItem(COSName.FILTER, names);
            document.getPage(0).setContents(new PDStream(bomb));
        });
    }

    /** A PDF whose cross-reference stream, which every reader unpacks to open it, unpacks to this much. */
    static byte[] pdfWithBombInItsStructure(int mebibytes) {
        byte[] packed = zeros(mebibytes);
        return written(out -> {
            String head = "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            String reference = "3 0 obj\n<</Type/XRef/Size 4/Root 1 0 R/W[1 2 1]/Filter/FlateDecode/Length "
                    + packed.length + ">>\nstream\n";
            out.write(reference.getBytes(StandardCharsets.US_ASCII));
            out.write(packed);
            out.write(("\nendstream\nendobj\nstartxref\n" + head.length() + "\n%%EOF\n")
                    .getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** An MP4 of the three boxes that every film has; a player would find no track in it. */
    static byte[] mp4(int frameBytes) {
        ByteBuffer film = ByteBuffer.allocate(20 + 16 + 8 + frameBytes);
        film.putInt(20).put("ftypisom".getBytes(StandardCharsets.US_ASCII)).putInt(512);
        film.put("isom".getBytes(StandardCharsets.US_ASCII));
        film.putInt(16).put("moov".getBytes(StandardCharsets.US_ASCII)).putLong(0);
        film.putInt(8 + frameBytes).put("mdat".getBytes(StandardCharsets.US_ASCII));
        return film.array();
    }

    /** A WebM whose segment has this many bytes. */
    static byte[] webm(int segmentBytes) {
        byte[] header = {
            0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, (byte) 0x87, 0x42, (byte) 0x82, (byte) 0x84, 'w', 'e', 'b', 'm'
        };
        ByteBuffer film = ByteBuffer.allocate(header.length + 8 + segmentBytes);
        film.put(header).putInt(0x18538067).putInt(0x10000000 | segmentBytes);
        return film.array();
    }

    static byte[] firstHalf(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] zeros(int mebibytes) {
        return written(out -> {
            try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
                for (int i = 0; i < mebibytes; i++) {
                    packing.write(ZEROS);
                }
            }
        });
    }

    private static byte[] deflated(byte[] bytes) {
        return written(out -> {
            try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
                packing.write(bytes);
            }
        });
    }

    private static byte[] pdf(int pages, Change change) {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                for (int i = 0; i < pages; i++) {
                    document.addPage(new PDPage());
                }
                change.to(document);
                document.save(out);
            }
        });
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }
}
