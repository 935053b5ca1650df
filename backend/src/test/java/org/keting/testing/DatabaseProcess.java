package org.keting.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The embedded server as a process of its own, which a test may kill or share between several backends. */
public final class DatabaseProcess implements AutoCloseable {

    private final Process process;
    private final String uri;

    private DatabaseProcess(Process process, String uri) {
        this.process = process;
        this.uri = uri;
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @param data its data folder
     * @param options further arguments of {@code EmbeddedMongoMain}
     * @throws IllegalStateException with what it printed, when it ends instead
     */
    public static DatabaseProcess start(Path data, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // starts faster, and these processes do not live long
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.keting.shared.mongo.EmbeddedMongoMain",
                "--keting.data=" + data));
        command.addAll(List.of(options));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new DatabaseProcess(process, uri(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String uri(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        List<String> printed = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("mongodb://")) {
                return line;
            }
            printed.add(line);
        }
        throw new IllegalStateException("The database did not start: " + String.join("\n", printed));
    }

    /** Its connection string, without a database name. */
    public String uri() {
        return uri;
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
