package dev.vetted.reports.reading.structure;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of an assurance report, told by the words of their titles; order and number of the parts vary. */
public enum SectionKind {
    AUDITORS_REPORT(
            "independent\\s+(?:registered\\s+)?(?:service\\s+|public\\s+)?"
                    + "(?:auditor|accountant|practitioner|assurance\\s+practitioner)s?['’]?s?['’]?\\s+(?:assurance\\s+)?report"
                    + "|report\\s+of\\s+(?:the\\s+)?independent|independent\\s+assurance\\s+report|assurance\\s+report\\s+of"
                    + "|service\\s+auditor['’]?s?['’]?\\s+(?:assurance\\s+)?report|report\\s+of\\s+(?:the\\s+|our\\s+)?(?:service\\s+)?(?:auditors?|accountants?|practitioners?)\\b"),
    ASSERTION(
            "^(?!.*\\b(?:on|to|about|regarding)\\s+(?:the\\s+)?(?:findings?|exceptions?|deviations?|results)\\b).*(?:\\bassertions?\\b|statement\\s+(?:by|of|from)\\s+(?:the\\s+)?(?:legal\\s+|responsible\\s+|executive\\s+)?(?:directors?|management|board|members|representatives|officers|executives?|company)"
                    + "|management['’]s\\s+(?:statement|report|representation)|written\\s+statement)"),
    OTHER_INFORMATION(
            "other\\s+information|unaudited|supplement|additional\\s+information"
                    + "|^(?!.*\\b(?:tests?|controls?)\\b.*\\bresults?\\b).*\\b(?:responses?|replies|remarks|commentary|comments?\\s+(?:of|by|on|from))\\b"
                    + "|\\bnot\\s+(?:examined|audited|covered\\s+by|part\\s+of\\s+the\\s+examination|subject\\s+to)|\\b(?:on|to|about|regarding)\\s+(?:the\\s+)?(?:findings?|exceptions?|deviations?)$|\\bremediation\\s+(?:plans?|status)|\\baction\\s+plans?|\\bcorrective\\s+actions?"
                    + "|information\\s+(?:supplied|provided|presented|furnished)\\s+by\\s+(?!(?:the\\s+)?(?:independent|service\\s+auditor))"),
    MAPPING(
            "\\bmapping|\\b(?:assignment|allocation)\\s+of\\s+controls|cross[- ]reference|criteria\\s+(?:matrix|index)"),
    USER_ENTITY_CONTROLS("complementary\\s+(?:user|customer|client|subscriber|tenant)|user[\\s-]+(?:entity\\s+)?control"
            + "|user\\s+entity\\s+controls|(?:customer|client)\\s+control"),
    DESCRIPTION(
            "\\bdescription\\s+of\\b(?!\\s+(?:tests|criteria))|system\\s+description|\\bdescription\\b.*\\bsystem"
                    + "|\\bboundar(?:y|ies)\\b|['’]s\\s+description\\b|\\b(?:system|services?|platform)\\b.*\\bas\\s+(?:described|presented|set\\s+out)\\b|^(?:the\\s+)?description\\b(?!\\s+of\\s+(?:tests|criteria))"),
    TESTS("\\btest(?:s|ing)?\\b|\\bresults?\\b|related\\s+controls|control\\s+(?:list|activities|matri)"
            + "|\\bcontrols?\\b.*\\bcriteria|\\bcriteria\\b.*\\bcontrols?|control\\s+objectives"
            + "|\\bprocedures\\b.*\\b(?:findings?|observations?|conclusions?|outcomes?)\\b|what\\s+we\\s+(?:did|found)|work\\s+(?:performed|done|carried\\s+out)|\\bcontrols?\\b.*\\b(?:outcomes?|findings?|conclusions?)\\b"
            + "|^(?:the\\s+|our\\s+)?controls?\\s+(?:by|listed|in\\s+(?:place|detail)|activities|catalog)");

    private final Pattern title;

    SectionKind(String title) {
        this.title = Pattern.compile("(?i)" + title);
    }

    /** The kind of part that a title names. */
    public static Optional<SectionKind> of(String title) {
        return Arrays.stream(values()).filter(kind -> kind.isNamedBy(title)).findFirst();
    }

    private boolean isNamedBy(String text) {
        return title.matcher(text).find();
    }
}
