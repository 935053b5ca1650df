package org.keting.files;

import java.time.Duration;
import org.keting.shared.problem.ProblemException;

/**
 * What looking at one deck may cost. The limits leave ten times the room that decks of 30 MiB were seen to need; a bomb
 * goes beyond them by a factor of hundreds. Not thread-safe.
 */
final class DeckBudget {

    /** Decoded bytes of all streams together; they are counted, not held. */
    private static final long DECODED = 1L << 30;

    /** Decoded bytes of one stream; a full-screen picture has 25 MB. */
    static final long STREAM = 256L << 20;

    /** Decoded bytes of streams that hold the file's own structure, which the parser does hold. */
    private static final long STRUCTURE = 8L << 20;

    /** Parsed values, some 70 bytes each. */
    private static final int VALUES = 2_000_000;

    private static final int OBJECTS = 300_000;

    private final long end;
    private long decoded;
    private long structure;
    private int values;
    private int objects;

    DeckBudget(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    void requireTime() {
        require(System.nanoTime() - end < 0, "looking at it takes too long");
    }

    void spendDecoded(long bytes) {
        decoded += bytes;
        require(decoded <= DECODED, "its streams unpack to too much");
        requireTime();
    }

    void spendStructure(long bytes) {
        structure += bytes;
        require(structure <= STRUCTURE, "its object streams unpack to too much");
    }

    void spendValue() {
        require(++values <= VALUES, "it holds too many values");
    }

    void spendObject() {
        require(++objects <= OBJECTS, "it holds too many objects");
    }

    void require(boolean met, String otherwise) {
        if (!met) {
            throw new ProblemException(FileProblem.DECK_TOO_COMPLEX, "The deck cannot be checked: " + otherwise + ".");
        }
    }
}
