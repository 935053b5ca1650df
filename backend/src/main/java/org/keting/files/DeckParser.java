package org.keting.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/**
 * PDFBox's parser with a budget. PDFBox bounds what it writes to scratch files, but decodes streams into memory without
 * bound, those that hold the file's structure even while it opens the file. So each stream is measured, by decoding it
 * into nothing, when the parser comes upon it and before anybody else can decode it. Use it with {@code parse(false)}:
 * repairing a broken file goes by a second parser that this one cannot see into.
 */
final class DeckParser extends PDFParser {

    /** What these hold is a picture, bounded by its dimensions. */
    private static final Set<COSName> PICTURES =
            Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.CCITTFAX_DECODE, COSName.JBIG2_DECODE);

    private static final long MAX_PIXELS = 100_000_000;
    private static final int MAX_FILTERS = 3;
    private static final int MAX_BETWEEN_FILTERS = 32 << 20;

    /** A cross-reference row has about five bytes; the predictor allocates a row. */
    private static final int MAX_COLUMNS = 1024;

    private final DeckBudget budget;

    DeckParser(DeckSource source, DeckBudget budget) throws IOException {
        super(source);
        this.budget = budget;
        this.xrefTrailerResolver = new XrefTrailerResolver() {
            @Override
            public void setXRef(COSObjectKey key, long offset) {
                budget.spendObject();
                super.setXRef(key, offset);
            }
        };
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        budget.spendValue();
        return super.parseDirObject();
    }

    @Override
    protected void prepareDecryption() throws IOException {
        if (document.isEncrypted()) {
            throw DeckCheck.encrypted();
        }
        super.prepareDecryption();
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        long position = source.getPosition();
        measure(stream);
        source.seek(position);
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long streamNumber, COSObjectKey key) throws IOException {
        COSBase holder =
                document.getObjectFromPool(getObjectKey(streamNumber, 0)).getObject();
        boolean structure = holder instanceof COSStream stream && isStructure(stream);
        budget.require(structure, "an object is in a stream that is not made for it");
        return super.parseObjectStreamObject(streamNumber, key);
    }

    private void measure(COSStream stream) throws IOException {
        long pixels = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
        budget.require(pixels <= MAX_PIXELS, "a picture has too many pixels");
        List<COSName> filters = filters(stream);
        boolean structure = isStructure(stream);
        if (structure) {
            requirePlain(stream, filters);
        }
        InputStream in = stream.createRawInputStream();
        for (int i = 0; i < filters.size() && !PICTURES.contains(filters.get(i)); i++) {
            boolean last = i == filters.size() - 1;
            Decoded out = new Decoded(structure ? budget::spendStructure : budget::spendDecoded, !last);
            // Without its parameters: they rearrange what is decoded and add nothing to it.
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, new COSDictionary(), 0);
            in = out.read();
        }
    }

    private void requirePlain(COSStream stream, List<COSName> filters) {
        boolean flate = filters.isEmpty() || filters.equals(List.of(COSName.FLATE_DECODE));
        budget.require(flate, "its structure is packed in an unusual way");
        COSBase params = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (params instanceof COSArray array && array.size() > 0) {
            params = array.getObject(0);
        }
        if (params instanceof COSDictionary dictionary) {
            budget.require(dictionary.getInt(COSName.COLUMNS, 1) <= MAX_COLUMNS, "its structure has long rows");
            budget.require(dictionary.getInt(COSName.COLORS, 1) <= 4, "its structure has long rows");
        }
    }

    /** Names stated in the stream's own dictionary; a reference could lead to another answer later than now. */
    private List<COSName> filters(COSStream stream) {
        COSBase stated = stream.getItem(COSName.FILTER);
        List<COSBase> all = new ArrayList<>();
        if (stated instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                all.add(array.get(i));
            }
        } else if (stated != null) {
            all.add(stated);
        }
        budget.require(all.size() <= MAX_FILTERS, "a stream is packed too many times");
        budget.require(all.stream().allMatch(COSName.class::isInstance), "it does not say how a stream is packed");
        return all.stream().map(COSName.class::cast).toList();
    }

    private static boolean isStructure(COSStream stream) {
        COSName type = stream.getCOSName(COSName.TYPE);
        return COSName.XREF.equals(type) || COSName.OBJ_STM.equals(type);
    }

    /** Counts what is decoded, and keeps it only when another filter follows. */
    private final class Decoded extends OutputStream {

        private final LongConsumer spend;
        private final boolean keep;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long size;

        Decoded(LongConsumer spend, boolean keep) {
            this.spend = spend;
            this.keep = keep;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            spend.accept(length);
            size += length;
            budget.require(size <= DeckBudget.STREAM, "a stream unpacks to too much");
            if (keep) {
                budget.require(kept.size() + length <= MAX_BETWEEN_FILTERS, "a stream is packed twice");
                kept.write(bytes, offset, length);
            }
        }

        InputStream read() {
            return new ByteArrayInputStream(kept.toByteArray());
        }
    }
}
