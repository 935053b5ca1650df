package org.keting.browser;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keting.testing.Chromium;
import org.keting.testing.Chromium.Visitor;
import org.keting.testing.HouseProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built jar with the demo set, open while the tests of one class run. */
@ExtendWith(Chromium.Extension.class)
abstract class OpenHouse {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    protected static HouseProcess house;

    @BeforeAll
    static void open() {
        house = HouseProcess.start(folder.resolve("data"), Map.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** A coordinator who reads the visitor's language, since an account's language goes before the browser's. */
    protected static String coordinator(Visitor visitor) {
        return visitor.language().equals("he") ? "Yael Cohen" : "刘敏";
    }

    protected static Guest visit(Visitor visitor, Chromium chromium) {
        return new Guest(chromium, house.address(), visitor);
    }

    /** Asks the API as the house's coordinator; fails unless the answer is a success. */
    protected static String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer + ": " + answer.body());
        }
        return answer.body();
    }

    protected static JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(ask(house.request(path)));
    }
}
