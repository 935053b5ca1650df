package org.keting.architecture;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keting.KetingApplication;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;

/** Draws the modules and their dependencies, as the code has them, into {@code backend/README.md}. */
class ModulePictureTest {

    private final ApplicationModules modules = ApplicationModules.of(KetingApplication.class);

    @Test
    void readmeShowsTheModulesAsTheyAre() {
        ReadmeSection.of("modules").mustBe(picture());
    }

    private String picture() {
        String boxes = modules.stream()
                .filter(module -> !isShared(module))
                .map(module -> "    %s".formatted(name(module)))
                .sorted()
                .collect(joining("\n"));
        String arrows =
                modules.stream().flatMap(this::arrows).sorted().distinct().collect(joining("\n"));
        return "```mermaid\nflowchart TD\n" + boxes + "\n" + arrows + "\n```";
    }

    private Stream<String> arrows(ApplicationModule module) {
        return module.getDirectDependencies(modules).stream()
                .map(ApplicationModuleDependency::getTargetModule)
                .filter(target -> !isShared(target))
                .map(target -> "    %s --> %s".formatted(name(module), name(target)));
    }

    private static boolean isShared(ApplicationModule module) {
        return name(module).equals("shared");
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
