package org.keting.files;

import static org.keting.files.ContentCheck.damaged;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.ProblemException;

/**
 * Reads a PDF from end to end: that it is one, that it is open, how many pages it has, and that nothing in it unpacks to
 * more than a reader's machine should be asked to hold. One deck at a time, on a thread of its own: the work is all
 * computing, and several at once would hold up every request.
 */
final class DeckCheck {

    static final int MAX_PAGES = 200;

    private final Duration time;

    private final ExecutorService checker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("deck-check").daemon().factory());

    DeckCheck(Duration time) {
        this.time = time;
    }

    /** Waits for its turn and its result; the time limit counts from the turn. */
    void check(Path file) throws IOException {
        Future<?> result = checker.submit(() -> {
            read(file);
            return null;
        });
        try {
            result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a deck was checked", e);
        } catch (ExecutionException e) {
            throw asProblem(e.getCause() == null ? e : e.getCause());
        }
    }

    private void read(Path file) throws IOException {
        DeckBudget budget = new DeckBudget(time);
        try (DeckSource source = new DeckSource(file, budget);
                PDDocument deck = new DeckParser(source, budget).parse(false)) {
            COSDocument document = deck.getDocument();
            if (deck.isEncrypted()) {
                throw encrypted();
            }
            for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
                budget.requireTime();
                document.getObjectFromPool(key).getObject(); // DeckParser measures the streams among them
            }
            countPages(deck.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES), budget);
        }
    }

    /** Counts leaves: what the tree says of its own size may be a lie, and its branches may form a circle. */
    private static void countPages(@Nullable COSDictionary root, DeckBudget budget) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        if (root != null) {
            open.push(root);
        }
        int pages = 0;
        while (!open.isEmpty()) {
            budget.requireTime();
            COSDictionary node = open.pop();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages++;
            } else if (seen.add(kids)) {
                for (int i = 0; i < kids.size(); i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid && open.size() <= 2 * MAX_PAGES) {
                        open.push(kid);
                    }
                }
            }
            if (pages > MAX_PAGES) {
                throw new ProblemException(
                        FileProblem.DECK_TOO_LONG,
                        "A deck may have at most " + MAX_PAGES + " pages.",
                        Map.of("maxPages", MAX_PAGES),
                        List.of());
            }
        }
        if (pages == 0) {
            throw damaged("The deck has no pages.");
        }
    }

    static ProblemException encrypted() {
        return new ProblemException(FileProblem.DECK_ENCRYPTED, "Remove the deck's password and protection first.");
    }

    private static ProblemException asProblem(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            // Thrown anew, so that its trace shows the request's thread.
            return new ProblemException(
                            problem.type(), String.valueOf(problem.getMessage()), problem.params(), List.of())
                    .withCause(problem);
        }
        // StackOverflowError (nesting without end) and the parser's surprises at hostile input among them.
        return damaged("The deck is not a PDF that can be read.").withCause(failure);
    }
}
