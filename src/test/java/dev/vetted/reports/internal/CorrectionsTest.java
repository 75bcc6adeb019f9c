package dev.vetted.reports.internal;

import static dev.vetted.reports.ReportFixtures.correction;
import static dev.vetted.reports.ReportFixtures.json;
import static dev.vetted.reports.ReportFixtures.text;
import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.Correction;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReadingField.Shape;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingFixtures;
import dev.vetted.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

    /** One item in every list. */
    private static final Reading READING = ReadingFixtures.smallReading();

    private static final String CORRECTED = "Corrected by the person who confirmed the reading";
    private static final String ADDED = "Found by the person who confirmed the reading";

    @Test
    void withoutAChangeTheReadingStays() {
        assertThat(apply()).isEqualTo(READING);
    }

    @Test
    void aCorrectedFactCarriesThePageAndSaysThatAPersonGaveIt() {
        Reading corrected = apply(correction(ReadingField.PERIOD_END, "2026-08-31"));

        assertThat(corrected.periodEnd())
                .isEqualTo(new Fact<>(
                        LocalDate.of(2026, 8, 31),
                        4,
                        "as corrected by a person",
                        BigDecimal.ONE,
                        CORRECTED,
                        null,
                        null));
        assertThat(corrected.periodStart()).isEqualTo(READING.periodStart());
    }

    @ParameterizedTest
    @CsvSource({
        "PERIOD_END, 31.08.2026, YYYY-MM-DD",
        "PERIOD_END, 2026-02-30, YYYY-MM-DD",
        "OPINION, mostly fine, UNQUALIFIED",
        "OPINION, 1, UNQUALIFIED",
        "DOCUMENT_TYPE, SOC 2, SOC2_TYPE2",
        "SIGNIFICANT_INCIDENTS, none, true or false"
    })
    void aValueThatIsNotOfTheFieldsKindIsRefusedWithTheKindNamed(ReadingField field, String value, String kind) {
        assertRefused(correction(field, value)).hasMessageContainingAll(field.label(), value, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exceptions[0]|{\"deviations\": \"two\"}|Exception 1: Items that deviated",
                "exceptions[0]|{\"deviations\": -1}|whole number",
                "exceptions[0]|{\"text\": \" \"}|give Deviation",
                "exceptions[0]|{\"mood\": \"good\"}|has no part mood",
                "exceptions[0]|\"text\"|as an object",
                "exceptions[0]|{\"criteria\": [\"access\"]}|such as CC6.2",
                "controls[0]|{\"result\": \"FINE\"}|NO_EXCEPTION",
                "controls[1]|{\"text\": \"x\"}|the reading has 1 of controls",
                "controls|{\"text\": \"x\"}|controls is a list",
                "categories[0]|\"RELIABILITY\"|SECURITY",
                "categories[0]|null|remove it",
                "opinionCriteria[0]|\"access\"|such as CC6.2"
            })
    void aPartThatDoesNotFitIsRefusedInWordsThatSayWhatToDo(String fact, String value, String words) {
        assertRefused(Correction.correct(
                        FactKey.of(fact), json(value), Optional.empty(), Optional.empty(), "It stands so."))
                .hasMessageContaining(words);
    }

    @Test
    void anItemKeepsThePartsThatAreNotCorrected() {
        Correction more = correct("exceptions[0]", "{\"deviations\": 3, \"sample\": 25}");

        Reading.ReportedException exception = apply(more).exceptions().getFirst();

        Reading.ReportedException read = READING.exceptions().getFirst();
        assertThat(exception)
                .isEqualTo(new Reading.ReportedException(
                        read.controlId(),
                        read.criteria(),
                        read.text(),
                        3,
                        25,
                        read.managementResponse(),
                        read.page(),
                        read.quote(),
                        BigDecimal.ONE,
                        CORRECTED,
                        null,
                        null));
    }

    @Test
    void onlyThePartsThatDifferAreKeptWithBothValues() {
        Correction kept = complete(correct("exceptions[0]", "{\"deviations\": 3, \"sample\": 25}"));

        assertThat(kept.asRead()).contains(json("{\"deviations\": 2}"));
        assertThat(kept.corrected()).contains(json("{\"deviations\": 3}"));
    }

    @ParameterizedTest
    @EnumSource(ReadingField.class)
    void everythingThatWasReadCanBeRemovedAndWhatItWasStays(ReadingField field) {
        FactKey key = field.isList() ? FactKey.of(field, 0) : FactKey.of(field);
        ReadingTree before = new ReadingTree(READING);
        Correction removal = Correction.remove(key, "Not in the report");
        if (before.value(key).isEmpty()) {
            assertRefused(removal).hasMessageContaining("nothing to remove");
            return;
        }

        ReadingTree after = new ReadingTree(apply(removal));

        assertThat(complete(removal).asRead()).isEqualTo(before.value(key));
        if (field.isList()) {
            assertThat(after.list(field)).isEmpty();
        } else {
            assertThat(after.value(key)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ReadingField.class)
    void everyListCanBeAddedToAndSaysThatAPersonFoundIt(ReadingField field) {
        ReadingTree read = new ReadingTree(READING);
        if (!field.isList()) {
            assertRefused(Correction.add(field, text("x"), 3, Optional.empty(), "Missed."))
                    .hasMessageContaining("cannot be added to");
            return;
        }
        Correction more =
                Correction.add(field, read.value(FactKey.of(field, 0)).orElseThrow(), 61, Optional.empty(), "Missed.");

        ReadingTree after = new ReadingTree(apply(more));

        assertThat(after.list(field)).hasSize(2);
        assertThat(after.value(FactKey.of(field, 1))).isEqualTo(read.value(FactKey.of(field, 0)));
        assertThat(after.fact(FactKey.of(field, 1)).get("page").intValue()).isEqualTo(61);
        assertThat(after.fact(FactKey.of(field, 1)).get("basis")).isEqualTo(text(ADDED));
    }

    @Test
    void whatIsAddedSaysAtLeastWhatItIsAndWhere() {
        assertRefused(Correction.add(
                        ReadingField.SUBSERVICE_ORGANIZATIONS,
                        json("{\"method\": \"CARVE_OUT\"}"),
                        9,
                        Optional.empty(),
                        "Missed."))
                .hasMessageContaining("give Name");
        assertRefused(new Correction(
                        FactKey.of(ReadingField.LOCATIONS),
                        Correction.Change.ADD,
                        Optional.empty(),
                        Optional.of(text("Oslo")),
                        Optional.empty(),
                        Optional.empty(),
                        "Missed."))
                .hasMessageContaining("give the page");
    }

    @Test
    void placesInListsAreThoseOfTheReadingWhateverElseChanges() {
        Reading read = aReading().build();
        List<Correction> changes = new ArrayList<>(List.of(
                Correction.remove(FactKey.of(ReadingField.CATEGORIES, 0), "Not in the opinion"),
                Correction.correct(
                        FactKey.of(ReadingField.CATEGORIES, 4),
                        text("SECURITY"),
                        Optional.empty(),
                        Optional.empty(),
                        "Security"),
                correction(ReadingField.PERIOD_END, "2026-08-31")));

        List<Correction> kept = Corrections.complete(read, changes);
        Collections.reverse(changes);

        assertThat(Corrections.complete(read, changes)).isEqualTo(kept);
        assertThat(CorrectedReading.of(read, kept).categories())
                .extracting(Fact::value)
                .containsExactly(
                        TrustServicesCategory.AVAILABILITY,
                        TrustServicesCategory.CONFIDENTIALITY,
                        TrustServicesCategory.PROCESSING_INTEGRITY,
                        TrustServicesCategory.SECURITY);
    }

    @Test
    void twoCorrectionsOfOneFactAreRefused() {
        assertThatThrownBy(() -> apply(
                        correction(ReadingField.OPINION, "ADVERSE"), correction(ReadingField.OPINION, "DISCLAIMER")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("two corrections of opinion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opinion", "exceptions[0]"})
    void aCorrectionThatChangesNothingIsRefusedUnlessItSaysWhere(String fact) {
        ReadingTree read = new ReadingTree(READING);
        FactKey key = FactKey.of(fact);

        assertRefused(Correction.correct(
                        key, read.value(key).orElseThrow(), Optional.empty(), Optional.empty(), "As it is."))
                .hasMessageContaining("Nothing differs");
        assertThat(complete(Correction.correct(
                                key, read.value(key).orElseThrow(), Optional.of(99), Optional.empty(), "Elsewhere."))
                        .page())
                .contains(99);
    }

    @Test
    void theQuoteIsThatOfThePersonWhereItIsGiven() {
        Correction quoted = Correction.correct(
                FactKey.of(ReadingField.SYSTEM_NAME),
                text("Ledger Two"),
                Optional.of(3),
                Optional.of("its Ledger Two system"),
                "As defined.");

        assertThat(apply(quoted).systemName().quote()).isEqualTo("its Ledger Two system");
        assertThat(apply(ReportFixtures.lateRemovals()).exceptions().getLast().quote())
                .isEqualTo("For 2 of 25 leavers, access was removed late.");
    }

    @Test
    void aCorrectedFactRestsOnNoPictureAnyMore() {
        ReadingTree tree = new ReadingTree(READING);
        tree.fact(FactKey.of(ReadingField.EXCEPTIONS, 0))
                .put("origin", "OCR")
                .put("recognisedText", "2 0f 25")
                .putNull("quote");
        Reading recognised = tree.reading();

        Reading corrected = CorrectedReading.of(
                recognised, Corrections.complete(recognised, List.of(correct("exceptions[0]", "{\"deviations\": 3}"))));

        assertThat(corrected.exceptions().getFirst().recognisedText()).isNull();
        assertThat(corrected.exceptions().getFirst().origin()).isNull();
    }

    @ParameterizedTest
    @EnumSource(ReadingField.class)
    void aCorrectedFactIsOneThatAReadingCanHold(ReadingField field) {
        FactKey key = field.isList() ? FactKey.of(field, 0) : FactKey.of(field);
        String value = switch (field.parts().getFirst().kind()) {
            case DATE -> "\"2024-01-01\"";
            case DOCUMENT_TYPE -> "\"SOC3\"";
            case CATEGORY -> "\"PRIVACY\"";
            case OPINION -> "\"ADVERSE\"";
            case CRITERION -> "\"A1.2\"";
            case YES_OR_NO -> "true";
            default -> "\"Another\"";
        };
        String part = field.parts().getFirst().key();

        Reading corrected = apply(
                correct(key.toString(), field.shape() == Shape.ITEMS ? "{\"%s\": %s}".formatted(part, value) : value));

        assertThat(new ReadingTree(corrected).fact(key).get(part)).isEqualTo(json(value));
    }

    private static Correction correct(String fact, String value) {
        return Correction.correct(FactKey.of(fact), json(value), Optional.empty(), Optional.empty(), "It stands so.");
    }

    private static Correction complete(Correction change) {
        return Corrections.complete(READING, List.of(change)).getFirst();
    }

    private static Reading apply(Correction... changes) {
        return CorrectedReading.of(READING, Corrections.complete(READING, List.of(changes)));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Correction change) {
        return assertThatThrownBy(() -> apply(change)).isInstanceOf(Refusal.Invalid.class);
    }
}
