package dev.vetted.evidence.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookReproducibilityTest {

    private final WorkbookRenderer renderer = new WorkbookRenderer();

    @ParameterizedTest
    @MethodSource("evidences")
    void the_same_evidence_renders_to_the_same_bytes(DecisionEvidence evidence) {
        assertThat(renderer.render(evidence)).isEqualTo(renderer.render(evidence));
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati, th-TH-u-ca-buddhist-nu-thai", "America/St_Johns, ar-EG-u-nu-arab", "UTC, tr-TR"})
    void time_zone_and_language_of_the_machine_change_no_byte(String timeZone, String language) {
        byte[] before = renderer.render(DecisionEvidenceFixtures.rich());
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();

        byte[] elsewhere;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
            Locale.setDefault(Locale.forLanguageTag(language));
            elsewhere = renderer.render(DecisionEvidenceFixtures.rich());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }

        assertThat(elsewhere).isEqualTo(before);
    }

    @Test
    void another_run_of_java_with_other_settings_gives_the_same_bytes(@TempDir Path folder) throws Exception {
        renderInAnotherJava(
                folder,
                List.of(
                        "-Duser.timezone=Asia/Kathmandu",
                        "-Duser.language=ar",
                        "-Duser.country=SA",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Djava.awt.headless=true"));

        assertThat(folder.resolve("rich.xlsx")).hasBinaryContent(renderer.render(DecisionEvidenceFixtures.rich()));
        assertThat(folder.resolve("bare.xlsx")).hasBinaryContent(renderer.render(DecisionEvidenceFixtures.bare()));
    }

    @Test
    void entries_are_stored_sorted_and_carry_one_time() throws IOException {
        List<String> names = new ArrayList<>();
        List<String> deviations = new ArrayList<>();

        try (var zip = new ZipInputStream(new ByteArrayInputStream(renderer.render(DecisionEvidenceFixtures.rich())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getMethod() != ZipEntry.STORED
                        || entry.getExtra() != null
                        || !entry.getTimeLocal().toString().equals("1980-02-01T00:00")) {
                    deviations.add(entry.getName());
                }
            }
        }

        assertThat(names).startsWith("[Content_Types].xml");
        assertThat(names.subList(1, names.size())).isSorted();
        assertThat(deviations).isEmpty();
    }

    static Stream<DecisionEvidence> evidences() {
        return Stream.of(DecisionEvidenceFixtures.rich(), DecisionEvidenceFixtures.bare());
    }

    private static void renderInAnotherJava(Path folder, List<String> settings) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WorkbookWriter.class.getName()));
        command.add(folder.toString());
        Path log = folder.resolve("log.txt");

        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
