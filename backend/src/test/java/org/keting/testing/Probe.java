package org.keting.testing;

import com.mongodb.MongoTimeoutException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Requires;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that exist in tests only: what goes wrong on purpose, and who is calling. */
@Hidden
@RestController
@RequestMapping("/api/probe")
public class Probe {

    /** A body with rules. */
    public record Body(
            @NotBlank String name,
            @Nullable @Max(9) Integer level,
            @Nullable Relay relay,
            List<@Valid Part> parts) {}

    /** A part of the body. */
    public record Part(@Size(max = 5) String label) {}

    /** A closed set of values. */
    public enum Relay {
        ON,
        OFF
    }

    @GetMapping("/actor")
    @Requires(Action.READ_PUBLIC)
    Map<String, Object> actor(Actor actor) {
        return Map.of("account", String.valueOf(actor.account()), "roles", actor.roles(), "scopes", actor.scopes());
    }

    @GetMapping("/operators-only")
    @Requires(Action.REBUILD_INDEX)
    Map<String, Object> operatorsOnly() {
        return Map.of();
    }

    @PostMapping("/bodies")
    @Requires(Action.READ_PUBLIC)
    Body body(@RequestBody @Valid Body body) {
        return body;
    }

    @GetMapping("/numbers")
    @Requires(Action.READ_PUBLIC)
    Map<String, Object> number(@RequestParam @Max(9) int number) {
        return Map.of("number", number);
    }

    @GetMapping("/failures")
    @Requires(Action.READ_PUBLIC)
    void fail(@RequestParam String how) {
        switch (how) {
            case "mistake" -> throw new IllegalStateException("secret inner workings");
            case "error" -> throw new StackOverflowError("secret inner workings");
            case "database" -> throw new MongoTimeoutException("secret host name");
            default ->
                throw new ProblemException(
                        CommonProblem.STALE_VERSION,
                        "Somebody was faster.",
                        Map.of("current", Map.of("version", 7), "status", "params cannot replace this"),
                        List.of(new FieldError("/name", "too-long", "is too long")));
        }
    }
}
