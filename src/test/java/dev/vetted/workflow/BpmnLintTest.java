package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.testing.BpmnLint;
import dev.vetted.testing.RequiresBpmnLint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RequiresBpmnLint
class BpmnLintTest {

    @ParameterizedTest
    @ValueSource(strings = {"8.8", "8.9"})
    void theModelsRunOnTheEngineAndReadWell(String engine) throws IOException {
        BpmnLint.Report report = BpmnLint.check(engine, models());

        assertThat(report.clean()).as(report.findings()).isTrue();
    }

    @Test
    void aModelThatTheEngineRefusesIsReported(@TempDir Path directory) throws IOException {
        Path model = models().getFirst();
        Path broken = directory.resolve(model.getFileName());
        Files.writeString(broken, Files.readString(model).replaceAll("<zeebe:taskDefinition[^>]*>", ""));

        BpmnLint.Report report = BpmnLint.check("8.8", List.of(broken));

        assertThat(report.clean()).isFalse();
        assertThat(report.findings()).contains("zeebe:TaskDefinition");
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            List<Path> models =
                    files.filter(it -> it.toString().endsWith(".bpmn")).sorted().toList();
            assertThat(models).isNotEmpty();
            return models;
        }
    }
}
