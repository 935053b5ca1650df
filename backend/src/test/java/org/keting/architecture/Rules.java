package org.keting.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullMarked;
import org.keting.accounts.Requires;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The architecture's rules, each with its reason. */
enum Rules {
    ONLY_STORES_SEE_MONGODB(noClasses()
            .that(not(resideInAPackage("org.keting.shared.mongo..")))
            .and()
            .haveNameNotMatching(".*Store(\\$.*)?")
            .should()
            .dependOnClassesThat(resideInAPackage("com.mongodb.."))
            .because("a reader finds every query and index in the store of its aggregate")),

    STORES_ARE_PACKAGE_PRIVATE(classes()
            .that()
            .haveSimpleNameEndingWith("Store")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("other modules talk to a module's entry class, never to its documents")),

    CONTROLLERS_ARE_PACKAGE_PRIVATE(classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("HTTP is an edge, not an interface between modules")),

    ONLY_ROOMS_SEE_KURENTO(noClasses()
            .that(not(resideInAPackage("org.keting.rooms..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.kurento..")
            .because("media that ends in a server is behind the MediaServer port")),

    ONLY_SEARCH_SEES_LUCENE(noClasses()
            .that(not(resideInAPackage("org.keting.search..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("the index is disposable and nobody else may lean on it")),

    PACKAGES_ARE_NULL_MARKED(
            classes().should(liveInANullMarkedPackage()).because("NullAway checks only what is marked")),

    NAMES_SAY_WHAT_A_THING_IS(noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .because("such names hide a missing noun of the field")),

    ENDPOINTS_NAME_THEIR_ACTION(methods()
            .that(areEndpoints())
            .should()
            .beAnnotatedWith(Requires.class)
            .allowEmptyShould(true)
            .because("an endpoint outside the permission table is open to everybody by accident")),

    ERRORS_BECOME_PROBLEMS_IN_ONE_PLACE(noMethods()
            .that()
            .areDeclaredInClassesThat(not(resideInAPackage("org.keting.shared.problem..")))
            .should()
            .beAnnotatedWith(ExceptionHandler.class)
            .because("a second place would answer the same error in another shape")),

    PROBLEM_DOCUMENTS_ARE_NOT_MADE_BY_HAND(noClasses()
            .that(not(resideInAPackage("org.keting.shared.problem..")))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProblemDetail.class, ResponseStatusException.class)
            .because("features throw ProblemException with a constant of their problem enum")),

    PROBLEM_TYPES_ARE_ENUMS_NAMED_PROBLEM(classes()
            .that()
            .implement(ProblemType.class)
            .should()
            .beEnums()
            .andShould()
            .haveSimpleNameEndingWith("Problem")
            .because("callers and pages branch on a closed set of slugs")),

    PROBLEM_EXCEPTION_HAS_NO_SUBCLASSES(noClasses()
            .should()
            .beAssignableTo(otherThanItself(ProblemException.class))
            .because("the enum constant says which problem it is")),

    TIME_IS_AN_INPUT(noClasses()
            .that(not(resideInAPackage("org.keting.shared.time..")))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests turn the clock by hand")),

    THREADS_ARE_PLATFORM_THREADS(
            noClasses()
                    .should()
                    .callMethod(Thread.class, "ofVirtual")
                    .orShould()
                    .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                    .orShould()
                    .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
                    .because(
                            "virtual threads hang for ever while classes are loaded from a Spring Boot jar (spring-boot#51463)"));

    private final ArchRule rule;

    Rules(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.getOwner().isMetaAnnotatedWith(Controller.class)
                        && method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static DescribedPredicate<JavaClass> otherThanItself(Class<?> type) {
        return DescribedPredicate.describe(
                "a subclass of " + type.getSimpleName(),
                javaClass -> javaClass.isAssignableTo(type) && !javaClass.isEquivalentTo(type));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package marked @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " has " + item.getName()));
            }
        };
    }
}
