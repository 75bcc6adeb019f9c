package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ReadCommand command = new ReadCommand(new PrintStream(out), new PrintStream(err));

    @TempDir
    private Path folder;

    @Test
    void printsOneJsonObjectForAReport() throws IOException {
        Path file = Files.write(
                folder.resolve("report.pdf"),
                PdfFixtures.document()
                        .page(
                                "Letter to nobody about nothing in particular, which is long enough to be taken for text.",
                                "It has a second line, too, and speaks of neither controls nor criteria.")
                        .bytes());

        int code = command.run(List.of(file.toString()));

        assertThat(code).isZero();
        assertThat(new ReadingJson().fromJson(out.toString()).documentType().value())
                .isEqualTo(DocumentType.OTHER);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void prettyOutputIsTheSameObjectOverSeveralLines() throws IOException {
        Path file = Files.write(
                folder.resolve("a.pdf"),
                PdfFixtures.document().page("Some text.").bytes());

        int code = command.run(List.of("--pretty", file.toString()));

        assertThat(code).isZero();
        assertThat(out.toString().lines().count()).isGreaterThan(20);
    }

    @Test
    void missingArgumentShowsTheUsage() {
        assertThat(command.run(List.of())).isEqualTo(2);
        assertThat(err.toString()).startsWith("Usage:");
    }

    @Test
    void missingFileIsNamed() {
        assertThat(command.run(List.of(folder.resolve("none.pdf").toString()))).isEqualTo(3);
        assertThat(err.toString()).contains("none.pdf");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void documentThatTakesTooLongIsRefused() throws IOException {
        Path file = Files.write(
                folder.resolve("slow.pdf"),
                PdfFixtures.document().page("Some text.").bytes());

        int code = new ReadCommand(new PrintStream(out), new PrintStream(err), Duration.ofNanos(1))
                .run(List.of(file.toString()));

        assertThat(code).isEqualTo(4);
        assertThat(err.toString()).contains("TOO_COMPLEX").contains("Ask for a copy");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusedDocumentSaysWhyAndWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("page.pdf"), "<html></html>");

        assertThat(command.run(List.of(file.toString()))).isEqualTo(4);
        assertThat(err.toString()).contains("NOT_A_PDF").contains("upload");
        assertThat(out.toString()).isEmpty();
    }
}
