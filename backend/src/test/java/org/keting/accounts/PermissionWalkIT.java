package org.keting.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keting.accounts.FixturePeople.Person;
import org.keting.shared.ids.Ids;
import org.keting.testing.Answer;
import org.keting.testing.Call;
import org.keting.testing.EndpointFixture;
import org.keting.testing.EndpointFixtures;
import org.keting.testing.HttpTest;
import org.keting.testing.Probe;
import org.keting.testing.Walker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint as everybody, to own, others' and nonexistent objects, and expects what {@link Action} says. */
class PermissionWalkIT extends HttpTest {

    /** Somebody who walks: a name for the report, an actor for the table, a person for the requests. */
    private record Kind(
            String name,
            Set<Role> roles,
            Set<Scope> scopes,
            @Nullable String livingRoom) {

        Actor actor() {
            return roles.isEmpty()
                    ? Actor.ANONYMOUS
                    : new Actor(new AccountId("x"), roles, scopes, livingRoom == null ? Set.of() : Set.of(livingRoom));
        }
    }

    private record Endpoint(String name, String method, String template, Action action, String contentType) {

        boolean namesObject() {
            return template.contains("{");
        }
    }

    /** Most of the walk waits for the database to have written, which it does for many at once. */
    private static final int WALKERS = 8;

    private final Map<String, Person> passersBy = new ConcurrentHashMap<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @TestFactory
    Stream<DynamicTest> expectsOfEveryEndpointWhatTheTableSays() {
        Map<String, EndpointFixture> fixtures = fixtures();
        return endpoints().values().stream()
                .map(endpoint ->
                        DynamicTest.dynamicTest(endpoint.name(), () -> walk(endpoint, fixtures.get(endpoint.name()))));
    }

    @Test
    void knowsHowToCallEveryEndpoint() {
        Map<String, Endpoint> endpoints = endpoints();
        assertThat(endpoints).hasSizeGreaterThan(40);
        assertThat(fixtures().keySet()).as("fixtures name endpoints that exist").isSubsetOf(endpoints.keySet());
    }

    private List<String> walk(Endpoint endpoint, @Nullable EndpointFixture fixture) {
        if (endpoint.namesObject() && fixture == null) {
            return List.of("no fixture: implement EndpointFixtures in the module's tests");
        }
        List<String> surprises = new ArrayList<>();
        Map<Relation, Call> untouched = new EnumMap<>(Relation.class);
        for (Kind kind : kinds(endpoint.action())) {
            for (Relation relation : fixture == null ? Set.of(Relation.NONE) : fixture.relations()) {
                step(endpoint, fixture, kind, relation, untouched).ifPresent(surprises::add);
            }
            if (endpoint.namesObject()) {
                intoNowhere(endpoint, kind).ifPresent(surprises::add);
            }
        }
        return surprises;
    }

    private static List<Kind> kinds(Action action) {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Kind("a visitor", Set.of(), Set.of(), null));
        for (Role role : Role.values()) {
            kinds.add(new Kind("a " + role, EnumSet.of(role), EnumSet.allOf(Scope.class), null));
        }
        Set<Role> coordinator = EnumSet.of(Role.COORDINATOR);
        kinds.add(new Kind("another room's COORDINATOR", coordinator, EnumSet.allOf(Scope.class), "japan"));
        Set<Scope> tooFew = EnumSet.complementOf(EnumSet.of(action.scope()));
        Set<Role> mighty = EnumSet.of(Role.COORDINATOR, Role.OPERATOR);
        kinds.add(new Kind("a token without " + action.scope(), mighty, tooFew, null));
        return kinds;
    }

    /**
     * One request.
     *
     * @param untouched requests to others' objects that nobody has changed yet; making a new one for each refusal would take
     *     most of the walk's time
     */
    private Optional<String> step(
            Endpoint endpoint,
            @Nullable EndpointFixture fixture,
            Kind kind,
            Relation relation,
            Map<Relation, Call> untouched) {
        Person caller = relation == Relation.OWN ? newcomer(kind) : passerBy(kind);
        Call call = relation == Relation.OWN ? null : untouched.get(relation);
        if (call == null) {
            call = fixture == null
                    ? plain(endpoint, endpoint.template())
                    : fixture.preparation().prepare(new Walker(base(), people, caller), relation);
        }
        if (call == null) {
            return Optional.empty();
        }
        boolean allowed = Permissions.allows(
                kind.actor(), endpoint.action(), relation, fixture == null ? null : fixture.livingRoom());
        if (allowed && !call.method().equals("GET")) {
            untouched.remove(relation);
        } else {
            untouched.put(relation, call);
        }
        Answer answer = call.bearer(token(kind, caller)).send();
        boolean refused = Set.of(401, 403, 404).contains(answer.status());
        return isHealthy(answer) && refused != allowed
                ? Optional.empty()
                : surprise(kind.name() + " to " + relation, allowed ? "allowed" : "refused", answer);
    }

    /** What is not there is not there for anybody: no success, and nothing of ours breaks. */
    private Optional<String> intoNowhere(Endpoint endpoint, Kind kind) {
        String path =
                endpoint.template().replaceAll("\\{plural[^}]*}", "startups").replaceAll("\\{[^}]*}", Ids.next());
        if (path.equals("/api/imports/startups")) {
            return Optional.empty(); // this variable is a word of the path and names no object
        }
        Person caller = passerBy(kind);
        Answer answer = plain(endpoint, path)
                .header("If-Match", "*")
                .bearer(token(kind, caller))
                .send();
        return answer.status() >= 400 && answer.status() < 500
                ? Optional.empty()
                : surprise(kind.name() + " to nothing", "refused", answer);
    }

    /** 503 is an answer too when something optional is missing, but the database is not optional. */
    private static boolean isHealthy(Answer answer) {
        return answer.status() < 500
                || (answer.status() == 503 && !answer.text().contains("database-unavailable"));
    }

    private static Optional<String> surprise(String who, String expected, Answer answer) {
        return Optional.of("%s should be %s, got %d %s".formatted(who, expected, answer.status(), answer.text()));
    }

    private Call plain(Endpoint endpoint, String path) {
        Call call = new Call(base(), endpoint.method(), path);
        return endpoint.method().equals("GET") ? call : call.body(endpoint.contentType(), "{}".getBytes());
    }

    /** Somebody new, since owning things may give roles. */
    private @Nullable Person newcomer(Kind kind) {
        return kind.roles().isEmpty() ? null : people.somebody(kind.roles(), kind.livingRoom());
    }

    /** Somebody who owns nothing of what they pass. */
    private @Nullable Person passerBy(Kind kind) {
        return kind.roles().isEmpty()
                ? null
                : passersBy.computeIfAbsent(kind.name(), name -> people.somebody(kind.roles(), kind.livingRoom()));
    }

    /** Objects are made with the person's full token; only the walk's own request has fewer scopes. */
    private String token(Kind kind, @Nullable Person caller) {
        if (caller == null) {
            return "";
        }
        return kind.scopes().size() == Scope.values().length
                ? caller.token()
                : people.token(caller.id(), kind.scopes());
    }

    private Map<String, Endpoint> endpoints() {
        Map<String, Endpoint> endpoints = new TreeMap<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith("org.keting") && method.getBeanType() != Probe.class) {
                Requires requires = method.getMethodAnnotation(Requires.class);
                add(
                        endpoints,
                        info,
                        method,
                        Objects.requireNonNull(requires, "no action: " + method).value());
            }
        });
        return new LinkedHashMap<>(endpoints);
    }

    private static void add(
            Map<String, Endpoint> endpoints, RequestMappingInfo info, HandlerMethod handler, Action action) {
        String contentType = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .map(Object::toString)
                .orElse("application/json");
        assertThat(info.getMethodsCondition().getMethods())
                .as("%s takes any method", handler)
                .isNotEmpty();
        for (RequestMethod method : info.getMethodsCondition().getMethods()) {
            for (String template : info.getPatternValues()) {
                String name = method + " " + template;
                endpoints.put(name, new Endpoint(name, method.name(), template, action, contentType));
            }
        }
    }

    private static Map<String, EndpointFixture> fixtures() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(EndpointFixtures.class));
        Map<String, EndpointFixture> fixtures = new HashMap<>();
        scanner.findCandidateComponents("org.keting")
                .forEach(found -> instance(found.getBeanClassName())
                        .fixtures()
                        .forEach(fixture -> fixtures.put(fixture.endpoint(), fixture)));
        return fixtures;
    }

    private static EndpointFixtures instance(@Nullable String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (EndpointFixtures) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
