package dev.vetted.scoping.internal;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.ReadingBuilder;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that hold whatever a report says; the seeds are fixed, so that every run looks at the same reports. */
class FewerControlsTest {

    private static final int STEPS = 12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReportWithFewerCategoriesAndControlsNeverHasFewerGaps(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<TrustServicesCategory> categories = new ArrayList<>(List.of(TrustServicesCategory.values()));
        List<Control> controls = new ArrayList<>(controls(chance));
        ScopeMapping fuller = mapping(categories, controls);
        for (int step = 0; step < STEPS; step++) {
            if (categories.size() > 1 && chance.nextInt(4) == 0) {
                categories.remove(chance.nextInt(categories.size()));
            }
            int left = chance.nextInt(controls.size() + 1);
            controls = new ArrayList<>(controls.subList(0, left));
            ScopeMapping fewer = mapping(categories, controls);

            assertThat(fewer.gaps()).isGreaterThanOrEqualTo(fuller.gaps());
            assertThat(gaps(fewer)).containsAll(gaps(fuller));
            fuller = fewer;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatRestsOnTheReportIsCoveredWithoutPageAndQuote(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);

        assertThat(mapping(List.of(TrustServicesCategory.values()), controls(chance))
                        .rows())
                .filteredOn(row -> row.verdict() == ScopeVerdict.COVERED)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.page()).isPresent();
                    assertThat(row.quote()).isPresent();
                });
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void noControlAtAllCoversNoFamily(Status status) {
        ReadingBuilder reading = aReading().status(Section.CONTROLS, status);

        assertThat(rows(reading.build()))
                .filteredOn(row -> row.subject() == ScopeSubject.CRITERIA_FAMILY)
                .extracting(ScopeRow::verdict)
                .doesNotContain(ScopeVerdict.COVERED);
    }

    @Test
    void everyRowSaysWhyAndWhatOfAndKeepsOneIdPerRow() {
        List<ScopeRow> rows =
                rows(aReading().controls(ScopeProposals.everyControl()).build());

        assertThat(rows).extracting(ScopeRow::id).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.reason()).endsWith(".");
            assertThat(row.required()).isNotBlank();
            assertThat(row.covered()).isNotBlank();
        });
    }

    private static List<Control> controls(SplittableRandom chance) {
        List<Result> results = Arrays.asList(
                Result.NO_EXCEPTION,
                Result.NO_EXCEPTION,
                Result.NO_EXCEPTION,
                Result.EXCEPTION,
                Result.NOT_TESTED_NO_OCCURRENCE,
                null);
        return ScopeProposals.everyControl().stream()
                .map(it -> ReadingBuilder.control(
                        it.criteria().getFirst().value(), results.get(chance.nextInt(results.size()))))
                .toList();
    }

    private static List<String> gaps(ScopeMapping mapping) {
        return mapping.rows().stream()
                .filter(row -> row.verdict() == ScopeVerdict.GAP)
                .map(ScopeRow::id)
                .toList();
    }

    private static ScopeMapping mapping(List<TrustServicesCategory> categories, List<Control> controls) {
        Reading reading = aReading()
                .categories(categories.toArray(TrustServicesCategory[]::new))
                .controls(controls)
                .status(Section.CONTROLS, Status.READ)
                .build();
        return new ScopeMapping(
                ThirdPartyFixtures.REVIEW, rows(reading), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<ScopeRow> rows(Reading reading) {
        return ScopeProposals.of(ThirdPartyFixtures.underReview(), reading).rows();
    }
}
