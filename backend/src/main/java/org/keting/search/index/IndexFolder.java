package org.keting.search.index;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where indexes live: {@code <root>/<schema>-<number>}, the highest number being the newest. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{1,9})");

    private final Path root;
    private final Supplier<String> schema;

    /** One index's folder. */
    record Place(Path folder, String schema, int number) {}

    /** Indexes under a folder; the schema may change while the house runs. */
    IndexFolder(Path root, Supplier<String> schema) {
        this.root = root;
        this.schema = schema;
    }

    boolean hasPresentSchema(Place place) {
        return place.schema().equals(schema.get());
    }

    /** All of them, newest first. */
    List<Place> places() throws IOException {
        Files.createDirectories(root);
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(IndexFolder::place)
                    .sorted(Comparator.comparingInt(Place::number).reversed())
                    .toList();
        }
    }

    /** A folder for a new index of the present schema. */
    Path next() throws IOException {
        int newest = places().stream().mapToInt(Place::number).max().orElse(0);
        return root.resolve("%s-%d".formatted(schema.get(), newest + 1));
    }

    /** Deletes all but these, save one that another process has open. */
    void deleteAllBut(List<Path> kept) throws IOException {
        for (Place place : places()) {
            if (!kept.contains(place.folder()) && !isInUse(place.folder())) {
                delete(place.folder());
            }
        }
    }

    private static Stream<Place> place(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches()
                ? Stream.of(new Place(folder, name.group(1), Integer.parseInt(name.group(2))))
                : Stream.empty();
    }

    private static boolean isInUse(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
            return false;
        } catch (LockObtainFailedException e) {
            LOG.warn("Keeping {}, which another process has open", folder, e);
            return true;
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
