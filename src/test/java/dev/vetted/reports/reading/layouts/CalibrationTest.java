package dev.vetted.reports.reading.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Judgement;
import dev.vetted.reports.reading.Outline;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.reports.reading.ReportReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what each way of finding a fact claims against how often it was right, over all documents whose truth is known.
 *
 * <p>What was seen is taken with caution: as if one more fact had been right and one more wrong (the rule of succession),
 * so that three right ones out of three are worth 0.8 and thirty out of thirty 0.97.
 */
class CalibrationTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/corpus"), Path.of("src/test/resources/reports"));

    /** How far a claim may lie above what was seen; a few documents more or less do not make it fail. */
    private static final double TOLERANCE = 0.05;

    private static final BigDecimal MOST = new BigDecimal("0.97");
    private static final List<Judgement> JUDGED = new ArrayList<>();

    @BeforeAll
    static void readEverythingWhoseTruthIsKnown() throws Exception {
        for (Path folder : FOLDERS) {
            try (Stream<Path> truths = Files.list(folder)) {
                for (Path truth : truths.filter(file -> file.toString().endsWith(".truth.json"))
                        .sorted()
                        .toList()) {
                    Path pdf = Path.of(truth.toString().replace(".truth.json", ".pdf"));
                    JsonNode reading = reading(Files.readAllBytes(pdf));
                    JUDGED.addAll(Judgement.of(JsonMapper.shared().readTree(Files.readString(truth)), reading));
                    Outline.truth(pdf)
                            .ifPresent(outline -> JUDGED.addAll(Judgement.ofOutline(outline, reading.get("outline"))));
                }
            }
        }
        for (Fixture fixture : LayoutAccuracyTest.documents().toList()) {
            judged(fixture.truth().json(), fixture.pdf()).forEach(JUDGED::add);
        }
        for (String line : Letters.OPINIONS.lines().toList()) {
            String[] parts = line.strip().split("\\s*\\|\\s*", 2);
            JsonNode opinion = JsonMapper.shared().createObjectNode().put("opinion", parts[0]);
            byte[] letter = Letters.letter("January 1, 2025 to December 31, 2025", "relevant to security", parts[1]);
            judged(opinion, letter)
                    .filter(one -> one.what().startsWith("opinion: "))
                    .forEach(JUDGED::add);
        }
        System.out.println(table());
    }

    private static Stream<Judgement> judged(JsonNode truth, byte[] pdf) throws Exception {
        return Judgement.of(truth, reading(pdf)).stream();
    }

    private static JsonNode reading(byte[] pdf) throws Exception {
        return JsonMapper.shared().readTree(new ReadingJson().toJson(new ReportReader().read(pdf)));
    }

    @TestFactory
    Stream<DynamicTest> noWayOfFindingClaimsMoreThanWasSeen() {
        Map<String, Seen> seen = seen(Judgement::basis);
        return Arrays.stream(Basis.values())
                .map(basis -> DynamicTest.dynamicTest(
                        basis.name(),
                        () -> assertThat(basis.confidence().doubleValue())
                                .as("claim of %s, %s", basis, seen.getOrDefault(basis.sentence(), Seen.NOTHING))
                                .isLessThanOrEqualTo(seen.getOrDefault(basis.sentence(), Seen.NOTHING)
                                                .worth()
                                        + TOLERANCE)));
    }

    @Test
    void noBandOfConfidenceClaimsMoreThanWasSeen() {
        seen(CalibrationTest::band)
                .forEach((band, seen) -> assertThat(seen.claimed())
                        .as("confidence %s, %s", band, seen)
                        .isLessThanOrEqualTo(seen.worth() + TOLERANCE));
    }

    @Test
    void noWayOfFindingClaimsCertainty() {
        assertThat(Basis.values())
                .allSatisfy(basis -> assertThat(basis.confidence()).isPositive().isLessThanOrEqualTo(MOST));
    }

    @Test
    void eachWayOfFindingHasASentenceOfItsOwn() {
        assertThat(Arrays.stream(Basis.values()).map(Basis::sentence)).doesNotHaveDuplicates();
    }

    private static String band(Judgement one) {
        double confidence = one.confidence().doubleValue();
        return confidence >= 0.95 ? "0.95 and more" : confidence >= 0.85 ? "0.85 to 0.94" : "below 0.85";
    }

    private static Map<String, Seen> seen(Function<Judgement, String> key) {
        return JUDGED.stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Seen::of)));
    }

    private static String table() {
        Map<String, Seen> byBasis = seen(Judgement::basis);
        StringBuilder table = new StringBuilder("\nhow found                        claims  found  right  worth\n");
        for (Basis basis : Basis.values()) {
            table.append(row(
                    basis.name(),
                    byBasis.getOrDefault(basis.sentence(), Seen.NOTHING),
                    basis.confidence().doubleValue()));
        }
        seen(CalibrationTest::band).forEach((band, seen) -> table.append(row(band, seen, seen.claimed())));
        JUDGED.stream()
                .filter(one -> !one.right())
                .forEach(one -> table.append("wrong: ").append(one).append('\n'));
        return table.toString();
    }

    private static String row(String name, Seen seen, double claims) {
        return String.format(
                Locale.ROOT, "%-32s %6.2f %6d %6d %6.2f%n", name, claims, seen.found(), seen.right(), seen.worth());
    }

    /** How many facts were found in one way, how many of them were right, and what they claimed on the average. */
    private record Seen(int found, int right, double claimed) {

        static final Seen NOTHING = new Seen(0, 0, 0);

        static Seen of(List<Judgement> some) {
            return new Seen(
                    some.size(),
                    (int) some.stream().filter(Judgement::right).count(),
                    some.stream()
                            .mapToDouble(one -> one.confidence().doubleValue())
                            .average()
                            .orElse(0));
        }

        double worth() {
            return (right + 1) / (found + 2.0);
        }
    }
}
