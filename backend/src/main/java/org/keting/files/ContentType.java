package org.keting.files;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.Tika;

/** Recognises a media type by content: Tika's signatures, and those of films, of which Tika's core knows too few. */
final class ContentType {

    private static final Tika TIKA = new Tika();

    /** Major brands of films that browsers play (mp4ra.org); QuickTime's own and those of pictures and sound are not among them. */
    private static final Set<String> MP4_BRANDS =
            Set.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash");

    private static final String EBML = "\u001a\u0045\u00df\u00a3";

    /** The document type's id, length and value (RFC 8794, section 11.2.7); Matroska has the same shape with another value. */
    private static final String WEBM = "\u0042\u0082\u0084webm";

    private ContentType() {}

    /** The media type of a file that begins like this; {@code application/octet-stream} when nothing is recognised. */
    static String of(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
        if (start.length() >= 12 && start.startsWith("ftyp", 4) && MP4_BRANDS.contains(start.substring(8, 12))) {
            return "video/mp4";
        }
        if (start.startsWith(EBML) && start.contains(WEBM)) {
            return "video/webm";
        }
        return TIKA.detect(head);
    }
}
