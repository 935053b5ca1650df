package org.keting.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keting.KetingApplication;
import org.springframework.modulith.core.ApplicationModules;

/** What the layout promises, checked on the compiled code. {@link RulesCanFailTest} shows each rule failing once. */
class ArchitectureTest {

    private static final JavaClasses PRODUCTION =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.keting");

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(KetingApplication.class).verify();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return Stream.of(Rules.values()).map(rule -> DynamicTest.dynamicTest(rule.name(), () -> check(rule.rule())));
    }

    private static void check(ArchRule rule) {
        rule.check(PRODUCTION);
    }
}
