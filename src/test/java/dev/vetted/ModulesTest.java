package dev.vetted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(VettedApplication.class);

    private static final Path DRAWINGS = Path.of("target", "modules");

    @Test
    void modulesUseOnlyTheInterfacesOfTheModulesTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void modulesAreDrawnFromTheCode() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(DRAWINGS.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();

        assertThat(DRAWINGS.resolve("components.puml")).content().contains("Decisions", "Workflow");
    }
}
