package org.keting.accounts.house;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keting.accounts.Action;
import org.keting.accounts.Language;
import org.keting.accounts.Requires;
import org.keting.shared.ids.Ids;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * People register themselves. It yields a person with a password; the account, a viewer, comes with the first sign-in.
 *
 * <p>A taken address is told: without mail there is no other honest way to explain why the password does not work. The
 * rate limit keeps that from being a list of who is here.
 */
@RestController
@RequestMapping("/api/registrations")
class Registrations {

    private final HousePeople people;
    private final HouseSettings settings;
    private final Clock clock;

    Registrations(HousePeople people, HouseSettings settings, Clock clock) {
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    record Registration(
            @NotBlank @Email @Size(max = 254) String email,
            @NotNull String password,
            @NotBlank @Size(max = 80) String displayName,
            @NotBlank @Language String language) {}

    record View(String username) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Action.SIGN_IN)
    View register(@RequestBody @Valid Registration wish) {
        if (!settings.registrationOpen()) {
            throw new ProblemException(HouseProblem.REGISTRATION_CLOSED, "People register elsewhere.");
        }
        String email = wish.email().strip();
        PasswordRules.refusal(wish.password(), email).ifPresent(Registrations::refuse);
        HousePerson person = new HousePerson(
                Ids.next(),
                email.toLowerCase(Locale.ROOT),
                people.encode(wish.password()),
                email,
                wish.displayName().strip(),
                wish.language(),
                false,
                clock.instant());
        if (!people.add(person)) {
            throw new ProblemException(HouseProblem.EMAIL_TAKEN, "Somebody has registered with this address.");
        }
        return new View(person.username());
    }

    private static void refuse(String code) {
        throw new ProblemException(
                CommonProblem.INVALID_INPUT,
                "This password cannot be taken.",
                Map.of("shortest", PasswordRules.SHORTEST),
                List.of(new FieldError("/password", code, "is not a password that can be taken")));
    }
}
