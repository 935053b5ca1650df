package org.keting.profiles;

import java.util.Map;
import java.util.UUID;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Role;
import org.keting.testing.Answer;
import org.keting.testing.Call;
import org.keting.testing.HttpTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What tests of profiles over HTTP share: somebody's profile at some point of its way. */
abstract class ProfilesHttpTest extends HttpTest {

    @Autowired
    private Startups startups;

    Person founder() {
        return people.somebody(Role.VIEWER, null);
    }

    Person coordinator(String livingRoom) {
        return people.somebody(Role.COORDINATOR, livingRoom);
    }

    /** The path of a new draft with a description; in Israel's living room. */
    String draft(Person owner) {
        Answer created = as(owner, "POST", "/api/startups")
                .json(Map.of(
                        "name",
                        "Lamp",
                        "country",
                        "IL",
                        "texts",
                        Map.of("description", Map.of("en", "It gives light."))))
                .send()
                .expect(201);
        return created.header("Location");
    }

    /** The path of a published profile with an owner. */
    String published(Person owner) {
        String path = draft(owner);
        as(owner, "POST", path + "/submission").send().expect(200);
        as(Role.COORDINATOR, "POST", path + "/publication").send().expect(200);
        return path;
    }

    /** The path of an imported profile, which nobody owns. */
    String imported() {
        ImportedStartup record = Samples.startup("test:" + UUID.randomUUID(), "Lamp");
        return "/api/startups/" + startups.mergeImported(record, "importer").id();
    }

    JsonNode read(Person reader, String path) {
        return as(reader, "GET", path).send().expect(200).json();
    }

    Call patch(Person editor, String path, long version) {
        return as(editor, "PATCH", path).ifMatch(version);
    }
}
