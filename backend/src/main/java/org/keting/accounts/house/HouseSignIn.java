package org.keting.accounts.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.keting.accounts.Action;
import org.keting.accounts.Requires;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.web.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the form of the provider's page and goes on with the authorization request that led there. */
@RestController
class HouseSignIn {

    private final HousePeople people;
    private final HouseTickets tickets;
    private final HouseSettings settings;
    private final DemoPeople demo;
    private final RateLimits limits;

    HouseSignIn(HousePeople people, HouseTickets tickets, HouseSettings settings, DemoPeople demo, RateLimits limits) {
        this.people = people;
        this.tickets = tickets;
        this.settings = settings;
        this.demo = demo;
        this.limits = limits;
    }

    @PostMapping(path = House.SIGN_IN_PAGE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Requires(Action.SIGN_IN)
    ResponseEntity<Void> signIn(
            @RequestParam String username,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<HousePerson> person;
        try {
            person = authenticate(username, password);
        } catch (ProblemException exceeded) {
            return goTo(House.SIGN_IN_PAGE + "?error=" + exceeded.type().slug());
        }
        if (person.isEmpty()) {
            return goTo(House.SIGN_IN_PAGE + "?error=wrong-password");
        }
        String next = HouseCookies.asked(request).orElse("/oauth2/authorization/" + House.ID);
        HouseCookies.setTicket(request, response, tickets.issue(person.get()), settings.ticketLifetime());
        return goTo(next);
    }

    private Optional<HousePerson> authenticate(String username, String password) {
        limits.take(RateLimits.Kind.PASSWORD, username.strip().toLowerCase(Locale.ROOT));
        return settings.enabled() ? people.authenticate(username, password).filter(demo::admits) : Optional.empty();
    }

    private static ResponseEntity<Void> goTo(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
