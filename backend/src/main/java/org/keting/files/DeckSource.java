package org.keting.files;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A deck's bytes. Everything that the parser does reads from here, so here its time runs out. */
final class DeckSource extends RandomAccessReadBufferedFile {

    private static final int READS_PER_LOOK = 1024;

    private final DeckBudget budget;
    private int reads;

    DeckSource(Path file, DeckBudget budget) throws IOException {
        super(file);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        look();
        return super.read(buffer, offset, length);
    }

    private void look() {
        if (++reads % READS_PER_LOOK == 0) {
            budget.requireTime();
        }
    }
}
