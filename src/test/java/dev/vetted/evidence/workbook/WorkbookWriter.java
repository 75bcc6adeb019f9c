package dev.vetted.evidence.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Renders both fixtures into a folder: run in another JVM to compare bytes, or by hand to look at them. */
final class WorkbookWriter {

    private WorkbookWriter() {}

    public static void main(String[] folder) throws IOException {
        var renderer = new WorkbookRenderer();
        Files.write(Path.of(folder[0], "rich.xlsx"), renderer.render(DecisionEvidenceFixtures.rich()));
        Files.write(Path.of(folder[0], "bare.xlsx"), renderer.render(DecisionEvidenceFixtures.bare()));
    }
}
