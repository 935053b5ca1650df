package org.keting.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keting.testing.HouseProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People who edit and coordinators who import, each on a thread of its own, until the house dies under them. */
final class Editors {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong NUMBER = new AtomicLong();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<Thread> threads = new ArrayList<>();
    private final HouseProcess house;
    private final Ledger ledger;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final ReentrantLock imports = new ReentrantLock();
    private volatile boolean stopped;

    Editors(HouseProcess house, Ledger ledger) {
        this.house = house;
        this.ledger = ledger;
    }

    void start(int editors, int importers) {
        for (int i = 0; i < editors; i++) {
            threads.add(Thread.ofVirtual().start(() -> untilTheHouseDies(this::editOneProfile)));
        }
        for (int i = 0; i < importers; i++) {
            threads.add(Thread.ofVirtual().start(() -> untilTheHouseDies(this::importSome)));
        }
    }

    /** Waits until all have noticed that the house is gone. */
    void awaitEnd() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(20));
        }
    }

    /** Answers that no living house should have given. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void untilTheHouseDies(Work work) {
        try {
            while (!stopped) {
                work.run();
            }
        } catch (IOException | UncheckedIOException dead) {
            // that is the point of this test
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Brings one profile and changes its city again and again, as fast as the answers come. */
    private void editOneProfile() throws IOException, InterruptedException {
        String id = importLines(1).getFirst().get("id").asString();
        long version =
                send("GET", "/api/startups/" + id, null, "").get("version").asLong();
        for (int i = 0; i < 200 && !stopped; i++) {
            String city = "city-" + NUMBER.incrementAndGet();
            ledger.attempting(id, city);
            JsonNode changed =
                    send("PATCH", "/api/startups/" + id, "\"" + version + "\"", "{\"city\":\"" + city + "\"}");
            ledger.acknowledged(id, city);
            version = changed.get("version").asLong();
        }
    }

    private JsonNode send(String method, String path, @Nullable String ifMatch, String body)
            throws IOException, InterruptedException {
        var request = house.request(path)
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            complaints.add(method + " " + path + ": " + response.statusCode() + " " + response.body());
            throw new IOException("not acknowledged");
        }
        return JSON.readTree(response.body());
    }

    private void importSome() throws IOException, InterruptedException {
        importLines(300);
    }

    /** Streams new lines and believes each line of the answer as it arrives. */
    private List<JsonNode> importLines(int count) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            long number = NUMBER.incrementAndGet();
            lines.append(
                    "{\"sourceId\":\"crash:%d\",\"name\":\"Imported %d\",\"country\":\"DE\",\"languages\":[\"en\"],"
                            .formatted(number, number));
            lines.append("\"description\":{\"en\":\"A company made for a crash test\"}}\n");
        }
        var request = house.request("/api/imports/startups")
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines.toString()))
                .build();
        List<JsonNode> created = new ArrayList<>();
        imports.lockInterruptibly(); // one account may run two imports at the same time
        try {
            read(request, created);
        } finally {
            imports.unlock();
        }
        if (created.size() < count) {
            complaints.add("an import of %d lines created %d".formatted(count, created.size()));
            throw new IOException("not acknowledged");
        }
        return created;
    }

    private void read(HttpRequest request, List<JsonNode> created) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response = http.send(request, BodyHandlers.ofLines());
        response.body().forEach(line -> {
            JsonNode answer = JSON.readTree(line);
            if (answer.path("outcome").asString("").equals("CREATED")) {
                ledger.imported(answer.get("sourceId").asString());
                created.add(answer);
            }
        });
    }
}
