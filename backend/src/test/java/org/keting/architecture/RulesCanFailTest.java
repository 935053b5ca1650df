package org.keting.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.brokenhouse.module.BrokenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;

/** A check that cannot fail checks nothing: the fixture breaks every rule once. */
class RulesCanFailTest {

    private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages("org.brokenhouse");

    @ParameterizedTest
    @EnumSource(Rules.class)
    void ruleFailsOnTheFixture(Rules rule) {
        assertThat(rule.rule().evaluate(FIXTURE).hasViolation()).as(rule.name()).isTrue();
    }

    @Test
    void undeclaredModuleDependencyIsRefused() {
        assertThatThrownBy(() -> ApplicationModules.of(BrokenHouse.class, location -> true)
                        .verify())
                .hasMessageContaining("cellar")
                .hasMessageContaining("attic");
    }
}
