package dev.vetted.scoping.internal;

import static dev.vetted.criteria.TrustServicesCategory.AVAILABILITY;
import static dev.vetted.criteria.TrustServicesCategory.CONFIDENTIALITY;
import static dev.vetted.criteria.TrustServicesCategory.PRIVACY;
import static dev.vetted.criteria.TrustServicesCategory.PROCESSING_INTEGRITY;
import static dev.vetted.criteria.TrustServicesCategory.SECURITY;
import static dev.vetted.scoping.ScopeFixtures.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.RequiredAssurance.Freshness;
import dev.vetted.scoping.RequiredAssurance.ReportType;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.thirdparties.Tier;
import dev.vetted.thirdparties.Use;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every SOC 2 report of the corpus against three engagements on 2026-01-15, with the verdicts written by hand from what
 * is true of each report. Rows that are not listed are covered, or do not apply.
 *
 * <p>The reasons: a category outside the opinion is a gap unless other evidence counts; with it go its processing and,
 * when no control is left, its family. A failed control asks about its family. Criteria of availability outside the
 * opinion leave continuity half shown. Report 3 ended over a year ago. Report 4 is of Type 1, which shows design only and
 * is enough for the internal tool. The opinion of report 5 is qualified on access, which every use leans on. One provider
 * of report 11 was tested with it; all others are carved out, and we hold no report of theirs.
 */
class CorpusScopeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Map<String, Reading> READINGS = new HashMap<>();

    private enum EngagementKind {
        PAYMENTS,
        INTERNAL_TOOL,
        HOSTING
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            dev-01-quillmere-type2       | PAYMENTS      | - | *PROCESSING *PRIVACY | 2
            dev-01-quillmere-type2       | INTERNAL_TOOL | - | - | 2
            dev-01-quillmere-type2       | HOSTING       | - | - | 2
            dev-02-brackwater-type2      | PAYMENTS      | *CONFIDENTIALITY | family-ACCESS *PROCESSING *PRIVACY | 2
            dev-02-brackwater-type2      | INTERNAL_TOOL | - | family-ACCESS | 2
            dev-02-brackwater-type2      | HOSTING       | *CONFIDENTIALITY | family-ACCESS | 2
            dev-03-ostrander-vale-type2  | PAYMENTS      | period-age *AVAILABILITY | family-GOVERNANCE family-MONITORING family-CONTINUITY *PROCESSING *PRIVACY | 2
            dev-03-ostrander-vale-type2  | INTERNAL_TOOL | - | family-GOVERNANCE family-MONITORING | 2
            dev-03-ostrander-vale-type2  | HOSTING       | period-age *AVAILABILITY | family-GOVERNANCE family-MONITORING family-CONTINUITY | 2
            dev-04-pindlewick-type1      | PAYMENTS      | report-type *AVAILABILITY *CONFIDENTIALITY | *COMMON family-PHYSICAL family-DATA_IN_TRANSIT family-CONTINUITY *PROCESSING *PRIVACY | 1
            dev-04-pindlewick-type1      | INTERNAL_TOOL | - | - | 1
            dev-04-pindlewick-type1      | HOSTING       | report-type *AVAILABILITY *CONFIDENTIALITY | *COMMON family-PHYSICAL family-DATA_IN_TRANSIT family-CONTINUITY | 1
            dev-05-marrowstone-qualified | PAYMENTS      | opinion *AVAILABILITY | family-ACCESS family-CHANGE family-CONTINUITY *PROCESSING *PRIVACY | 2
            dev-05-marrowstone-qualified | INTERNAL_TOOL | opinion | family-ACCESS family-CHANGE | 2
            dev-05-marrowstone-qualified | HOSTING       | opinion *AVAILABILITY | family-ACCESS family-CHANGE family-CONTINUITY | 2
            dev-06-calder-finch-type2    | PAYMENTS      | *CONFIDENTIALITY | family-CHANGE family-FOURTH_PARTIES family-PROCESSING *PRIVACY | 2
            dev-06-calder-finch-type2    | INTERNAL_TOOL | - | family-CHANGE family-FOURTH_PARTIES | 2
            dev-06-calder-finch-type2    | HOSTING       | *CONFIDENTIALITY | family-CHANGE family-FOURTH_PARTIES | 2
            dev-07-thistledown-isae3000  | PAYMENTS      | *AVAILABILITY *CONFIDENTIALITY | family-GOVERNANCE family-CONTINUITY family-PRIVACY *PROCESSING | 2
            dev-07-thistledown-isae3000  | INTERNAL_TOOL | - | family-GOVERNANCE | 2
            dev-07-thistledown-isae3000  | HOSTING       | *AVAILABILITY *CONFIDENTIALITY | family-GOVERNANCE family-CONTINUITY | 2
            dev-10-nimbrel-watermark     | PAYMENTS      | - | family-FOURTH_PARTIES family-MONITORING family-INCIDENTS *PROCESSING *PRIVACY | 2
            dev-10-nimbrel-watermark     | INTERNAL_TOOL | - | family-FOURTH_PARTIES family-MONITORING family-INCIDENTS | 2
            dev-10-nimbrel-watermark     | HOSTING       | - | family-FOURTH_PARTIES family-MONITORING family-INCIDENTS | 2
            dev-11-sablecove-paragraphs  | PAYMENTS      | *CONFIDENTIALITY | family-GOVERNANCE family-CONTINUITY *PROCESSING *PRIVACY | 2
            dev-11-sablecove-paragraphs  | INTERNAL_TOOL | - | family-GOVERNANCE | 2
            dev-11-sablecove-paragraphs  | HOSTING       | *CONFIDENTIALITY | family-GOVERNANCE family-CONTINUITY | 2
            """)
    void aReportIsMappedAsAPersonWould(
            String report, EngagementKind use, String gaps, String toConfirm, int providers) {
        List<ScopeRow> rows = new ScopeProposal(
                        engagement(report, use),
                        READINGS.computeIfAbsent(report, CorpusScopeTest::read),
                        requirement(use),
                        List.of(),
                        ReviewPolicy.standard(),
                        TODAY)
                .rows();

        assertThat(ids(rows, row -> row.verdict() == ScopeVerdict.GAP)).isEqualTo(expanded(gaps));
        assertThat(ids(rows, row -> isOpen(row) && row.subject() != ScopeSubject.SUBSERVICE_ORGANIZATION))
                .isEqualTo(expanded(toConfirm));
        assertThat(ids(rows, row -> isOpen(row) && row.subject() == ScopeSubject.SUBSERVICE_ORGANIZATION))
                .hasSize(providers);
    }

    private static Engagement engagement(String report, EngagementKind kind) {
        JsonNode truth = JsonMapper.shared().readTree(open(report + ".truth.json"));
        String service = truth.path("systemName").asString();
        List<String> regions = List.of(truth.path("locations").get(0).asString());
        Use use = switch (kind) {
            case PAYMENTS ->
                new Use(service, "Pays people", DataClass.PERSONAL, AccessKind.USER, true, 8, true, regions);
            case INTERNAL_TOOL ->
                new Use(service, "Plans rooms", DataClass.INTERNAL, AccessKind.USER, false, 200, false, regions);
            case HOSTING ->
                new Use(service, "Hosts our shop", DataClass.CONFIDENTIAL, AccessKind.ADMIN, true, 4, false, regions);
        };
        return new Engagement(
                ThirdPartyFixtures.ENGAGEMENT,
                ThirdPartyFixtures.THIRD_PARTY,
                truth.path("serviceOrganization").asString(),
                use,
                "Head of Finance",
                Engagement.Status.UNDER_REVIEW,
                Optional.of(kind == EngagementKind.INTERNAL_TOOL ? Tier.LOW : Tier.CRITICAL),
                Optional.of("by its facts"));
    }

    /** As the decision table gives it for these facts. */
    private static RequiredAssurance requirement(EngagementKind kind) {
        return switch (kind) {
            case PAYMENTS ->
                strict(
                        required(SECURITY),
                        required(AVAILABILITY),
                        required(CONFIDENTIALITY),
                        required(PROCESSING_INTEGRITY, "SOC_1"),
                        required(PRIVACY, "DATA_PROCESSING_AGREEMENT", "ISO_27701"));
            case INTERNAL_TOOL ->
                new RequiredAssurance(
                        List.of(required(SECURITY, "ISO_27001", "QUESTIONNAIRE")),
                        ReportType.SOC2_TYPE1,
                        Freshness.NO_RED_FLAG,
                        "Low tier: design on one date is enough.");
            case HOSTING -> strict(required(SECURITY), required(AVAILABILITY), required(CONFIDENTIALITY));
        };
    }

    private static RequiredAssurance strict(RequiredAssurance.Category... categories) {
        return new RequiredAssurance(
                List.of(categories),
                ReportType.SOC2_TYPE2,
                Freshness.CURRENT,
                "Critical or high tier: controls tested over a recent period.");
    }

    /** A star stands for all rows that go with a category, or for the families of the common criteria. */
    private static Set<String> expanded(String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(" "))
                        .flatMap(id -> switch (id) {
                            case "*AVAILABILITY" -> Stream.of("category-AVAILABILITY", "processing-AVAILABILITY");
                            case "*CONFIDENTIALITY" -> Stream.of("category-CONFIDENTIALITY", "family-DATA_PROTECTION");
                            case "*PRIVACY" -> Stream.of("category-PRIVACY", "processing-PRIVACY", "family-PRIVACY");
                            case "*PROCESSING" ->
                                Stream.of(
                                        "category-PROCESSING_INTEGRITY",
                                        "processing-PROCESSING_INTEGRITY",
                                        "family-PROCESSING");
                            case "*COMMON" ->
                                Stream.of(
                                        "family-GOVERNANCE",
                                        "family-RISK_MANAGEMENT",
                                        "family-ACCESS",
                                        "family-NETWORK",
                                        "family-MONITORING",
                                        "family-INCIDENTS",
                                        "family-CHANGE",
                                        "family-FOURTH_PARTIES");
                            default -> Stream.of(id);
                        })
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOpen(ScopeRow row) {
        return row.verdict() == ScopeVerdict.TO_CONFIRM;
    }

    private static Set<String> ids(List<ScopeRow> rows, Predicate<ScopeRow> wanted) {
        return rows.stream().filter(wanted).map(ScopeRow::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Reading read(String report) {
        try (InputStream pdf = open(report + ".pdf")) {
            return new ReportReader().read(pdf.readAllBytes());
        } catch (IOException | UnreadableDocument unreadable) {
            throw new AssertionError(report + " cannot be read", unreadable);
        }
    }

    private static InputStream open(String file) {
        return CorpusScopeTest.class.getResourceAsStream("/corpus/" + file);
    }
}
