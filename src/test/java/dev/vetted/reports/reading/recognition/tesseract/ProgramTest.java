package dev.vetted.reports.reading.recognition.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgramTest {

    @Test
    void offIsOffOnEveryMachine() {
        assertThat(Program.of(" Off ").find()).isEmpty();
    }

    @Test
    void aPathWithoutAProgramIsToldAtOnce() {
        assertThatThrownBy(() -> Program.of("/nowhere/tesseract"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/nowhere/tesseract")
                .hasMessageContaining("VETTED_TESSERACT");
    }

    @Test
    void aProgramThatIsNoTesseractIsNotUsed() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertThatThrownBy(() -> Program.of(java)).isInstanceOf(IllegalArgumentException.class);
    }
}
