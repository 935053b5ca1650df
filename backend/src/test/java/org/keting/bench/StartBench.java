package org.keting.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.keting.testing.HouseProcess;

/**
 * Cold start of the built jar until the readiness probe answers, and its resident memory then: empty, and with the demo
 * set loaded. The yardstick is a JVM that prints its version.
 */
public final class StartBench {

    private static final int RUNS = 5;

    private StartBench() {}

    private record Measured(double seconds, double megabytes) {}

    /** Prints a table; no arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        double yardstick = median(yardstick());
        System.out.printf("%-24s %8s %8s %14s%n", "median of " + RUNS, "seconds", "RSS MB", "x bare JVM");
        System.out.printf("%-24s %8.2f %8s %14s%n", "bare JVM", yardstick, "", "1.0");
        print("empty house", house("false"), yardstick);
        print("with the demo set", house("true"), yardstick);
    }

    private static void print(String name, List<Measured> runs, double yardstick) {
        double seconds = median(runs.stream().map(Measured::seconds).toList());
        double megabytes = median(runs.stream().map(Measured::megabytes).toList());
        System.out.printf("%-24s %8.2f %8.0f %14.1f%n", name, seconds, megabytes, seconds / yardstick);
    }

    private static List<Double> yardstick() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            seconds.add(since(start));
        }
        return seconds;
    }

    private static List<Measured> house(String demo) throws IOException {
        List<Measured> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Path data = Files.createTempDirectory("keting-start");
            long start = System.nanoTime();
            try (HouseProcess house = HouseProcess.start(data, Map.of("KETING_DEMO", demo))) {
                runs.add(new Measured(since(start), house.residentMegabytes()));
            }
        }
        return runs;
    }

    private static double since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
