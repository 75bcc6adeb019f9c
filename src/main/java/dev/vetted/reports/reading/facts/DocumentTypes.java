package dev.vetted.reports.reading.facts;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.tables.ColumnRole;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what kind of document it is, by its title, its parts and what the auditor gives an opinion on. */
public final class DocumentTypes {

    private static final Pattern SOC = Pattern.compile(
            "(?i)\\b(?:SOC|Organi[sz]ation\\s+Controls?(?:\\s+Report)?)\\)?\\s*[®™]?\\s*([123])\\b|\\bSOC\\)\\s*([123])\\b");
    private static final Pattern TYPE = Pattern.compile("(?i)\\btype\\s*(1|2|I{1,2})\\b");
    private static final Pattern TRUST_SERVICES =
            Pattern.compile("(?i)trust\\s+services\\s+(?:criteria|principles)|TSP\\s+section\\s+100");
    private static final Pattern FINANCIAL = Pattern.compile(
            "(?i)internal\\s+control\\s+over\\s+financial\\s+reporting|ISAE\\s*3402|AT-C\\s+(?:section\\s+)?320|control\\s+objectives\\s+(?:stated|included|set)");
    private static final Pattern BRIDGE = Pattern.compile(
            "(?i)\\b(?:bridge|gap|comfort|roll-?forward|interim)\\s+(?:assurance\\s+)?(?:letter|period|statement)\\b");
    private static final Pattern LETTER = Pattern.compile(
            "(?i)\\bdear\\b|\\bto\\s+(?:all\\s+)?(?:our|whom|the)\\s+(?:valued\\s+)?(?:customers?|clients?|it\\s+may|users?|user\\s+entities)|\\bsincerely\\b|\\bthis\\s+letter\\b|\\byours\\s+(?:truly|faithfully)");
    private static final Pattern SINCE = Pattern.compile(
            "(?i)\\bno\\s+(?:known\\s+)?material\\s+changes?|\\bthe\\s+gap\\b|\\bsince\\s+(?:the\\s+end\\s+of|that\\s+date|then)|\\bnot\\s+aware\\s+of\\s+any\\s+(?:material|significant)|\\b(?:next|subsequent)\\s+(?:SOC|report|examination)");
    private static final Pattern ISO = Pattern.compile("(?i)\\bISO\\s*(?:/\\s*IEC)?\\s*27001\\b");
    private static final Pattern CERTIFICATE =
            Pattern.compile("(?i)\\bcertificat|\\bC\\s?E\\s?R\\s?T\\s?I\\s?F\\s?I\\s?C\\s?A\\s?T\\s?E");
    private static final Pattern PENTEST = Pattern.compile(
            "(?i)penetration\\s+test(?:ing)?|pen\\s?test|security\\s+(?:assessment|test(?:ing)?)\\s+(?:summary|report|attestation)");
    private static final Pattern ASSERTION_OPINION =
            Pattern.compile("(?i)In\\s+our\\s+opinion,?[^.]*\\bassertion\\b[^.]*\\b(?:fairly\\s+stated|is\\s+fair)");
    private static final Pattern OPERATION = Pattern.compile(
            "(?i)\\b(?:operat(?:e|ed|es|ing)|work(?:ed)?|function(?:ed)?|run|ran)\\s+effective(?:ly|ness)|effective(?:ness)?\\s+(?:in|of)\\s+(?:their\\s+)?operation");
    private static final Pattern NOT_OPERATION = Pattern.compile(
            "(?i)(?:no|not)\\b[^.]{0,60}\\b(?:procedures|opinion|examin\\w+|test)[^.]{0,60}operating\\s+effectiveness");
    private static final Pattern PERIOD = Pattern.compile(
            "(?i)throughout\\s+(?:the|that|this|such)\\s+(?:\\w+\\s+)?(?:period|year)|for\\s+the\\s+(?:\\S+\\s+){0,2}period|during\\s+the\\s+period");

    private static final int FEWEST_RESULTS = 3;

    private final Evidence evidence;

    private DocumentTypes(Evidence evidence) {
        this.evidence = evidence;
    }

    public static Fact<DocumentType> read(Evidence evidence) {
        return new DocumentTypes(evidence).read();
    }

    private Fact<DocumentType> read() {
        Passage front = evidence.front();
        boolean attested = evidence.section(SectionKind.AUDITORS_REPORT).isPresent();
        if (!attested) {
            Optional<Fact<DocumentType>> relative = relative(front);
            if (relative.isPresent()) {
                return relative.get();
            }
        }
        Optional<Hit> soc = front.find(SOC).or(() -> attested ? titleOrText() : Optional.empty());
        boolean trust = evidence.all().find(TRUST_SERVICES).isPresent();
        if (soc.isEmpty()
                && !(attested && (trust || evidence.all().find(FINANCIAL).isPresent()))) {
            return other();
        }
        int number = soc.map(DocumentTypes::number).orElse(trust ? 2 : 1);
        if (attested && evidence.auditorsReport().find(ASSERTION_OPINION).isPresent()) {
            number = 3;
        }
        Hit cited = soc.orElseGet(() -> evidence.all()
                .find(TRUST_SERVICES)
                .or(() -> evidence.all().find(FINANCIAL))
                .orElseThrow());
        return fact(number, cited, attested);
    }

    private Optional<Hit> titleOrText() {
        return evidence.auditorsReport().find(SOC);
    }

    private static int number(Hit hit) {
        String number = hit.group(1) == null ? hit.group(2) : hit.group(1);
        return number == null ? 2 : Integer.parseInt(number);
    }

    private Fact<DocumentType> fact(int number, Hit cited, boolean attested) {
        if (!attested && !hasPartsOfAReport()) {
            return other();
        }
        Basis basis = attested ? Basis.TYPE_BY_LETTER : Basis.TYPE_WITHOUT_LETTER;
        if (number == 3) {
            return Fact.of(DocumentType.SOC3, cited.page(), cited.quote(), basis);
        }
        boolean second = isSecondType();
        if (number == 1) {
            DocumentType type = second ? DocumentType.SOC1_TYPE2 : DocumentType.OTHER;
            return Fact.of(type, cited.page(), cited.quote(), basis);
        }
        DocumentType type = second ? DocumentType.SOC2_TYPE2 : DocumentType.SOC2_TYPE1;
        return Fact.of(type, cited.page(), cited.quote(), basis);
    }

    /** A report whose letter cannot be read still has an assertion, a description or tables of tests. */
    private boolean hasPartsOfAReport() {
        return evidence.section(SectionKind.ASSERTION).isPresent()
                || evidence.section(SectionKind.TESTS).isPresent()
                || evidence.tables().stream()
                        .anyMatch(table -> table.has(ColumnRole.TEST) || table.has(ColumnRole.RESULT));
    }

    /**
     * The limb on operation decides; without a readable opinion, or where its limbs say nothing, the cover does. A title
     * that names the second type outweighs what a letter leaves out, and so do tables of tests with their results, unless
     * title and letter agree on the first type.
     */
    private boolean isSecondType() {
        Optional<Boolean> saying = bySaying();
        Optional<Boolean> titled = evidence.front().find(TYPE).map(DocumentTypes::isTwo);
        if (titled.orElse(false)) {
            return true;
        }
        boolean second = saying.or(() -> titled)
                .orElseGet(() -> evidence.all()
                        .find(TYPE)
                        .map(DocumentTypes::isTwo)
                        .orElse(evidence.all().find(PERIOD).isPresent()));
        boolean agreed = titled.isPresent() && saying.isPresent();
        return second || !agreed && hasTestsWithResults();
    }

    private static boolean isTwo(Hit hit) {
        return "2".equals(hit.group(1)) || "II".equalsIgnoreCase(hit.group(1));
    }

    private boolean hasTestsWithResults() {
        return evidence.tables().stream()
                        .filter(table -> table.has(ColumnRole.TEST))
                        .flatMap(table -> table.rows().stream())
                        .filter(row -> row.has(ColumnRole.TEST) && row.has(ColumnRole.RESULT))
                        .count()
                >= FEWEST_RESULTS;
    }

    /** What the opinion says; nothing if there is none or it speaks neither of operation nor of a period. */
    private Optional<Boolean> bySaying() {
        Passage auditors = evidence.auditorsReport();
        int opinion = auditors.find(Opinions.STATED).map(Hit::start).orElse(-1);
        if (opinion >= 0) {
            String limbs = auditors.text().substring(opinion);
            String said =
                    limbs.replaceAll("(?is)\\b(?:if|provided\\s+that|on\\s+condition\\s+that|assuming)\\b[^.;]*", "");
            if (OPERATION.matcher(NOT_OPERATION.matcher(said).replaceAll("")).find()) {
                return Optional.of(true);
            }
            if (auditors.find(NOT_OPERATION).isPresent()) {
                return Optional.of(false);
            }
            if (PERIOD.matcher(limbs).find()) {
                return Optional.of(true);
            }
        }
        return Optional.empty();
    }

    /** Letters, certificates and summaries, which have no auditor's report of their own. */
    private Optional<Fact<DocumentType>> relative(Passage front) {
        int pages = evidence.report().pages().size();
        Optional<Hit> bridge = front.find(BRIDGE).or(() -> letterAboutAReport(front));
        if (bridge.isPresent() && pages <= 8) {
            return Optional.of(fact(DocumentType.BRIDGE_LETTER, bridge.get()));
        }
        String head = front.text().substring(0, Math.min(1500, front.text().length()));
        Optional<Hit> iso = front.find(ISO);
        if (iso.isPresent() && CERTIFICATE.matcher(head).find() && iso.get().start() < 2500) {
            return Optional.of(fact(DocumentType.ISO27001_CERTIFICATE, iso.get()));
        }
        Optional<Hit> pentest = front.find(PENTEST);
        if (pentest.isPresent() && pentest.get().start() < 600) {
            return Optional.of(fact(DocumentType.PENTEST_SUMMARY, pentest.get()));
        }
        return Optional.empty();
    }

    /** A letter to customers that says what has happened since a report. */
    private static Optional<Hit> letterAboutAReport(Passage front) {
        boolean since = front.find(SINCE).isPresent() && front.find(LETTER).isPresent();
        return since ? front.find(SOC) : Optional.empty();
    }

    private static Fact<DocumentType> fact(DocumentType type, Hit hit) {
        return Fact.of(type, hit.page(), hit.quote(), Basis.TYPE_BY_WORDING);
    }

    private Fact<DocumentType> other() {
        Passage all = evidence.all();
        if (all.isEmpty()) {
            return Fact.notFound();
        }
        return Fact.of(
                DocumentType.OTHER,
                all.firstPage(),
                all.quote(0, Math.min(60, all.text().length())),
                Basis.TYPE_UNTOLD);
    }
}
