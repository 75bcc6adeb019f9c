package dev.vetted.reports.reading.facts;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the class of the opinion, the criteria it names as not met, and paragraphs of emphasis. */
public final class Opinions {

    /** The words with which an auditor begins to state the opinion. */
    static final Pattern STATED = Pattern.compile(
            "(?i)\\b(?:in\\s+(?:our|my)\\s+(?:opinion|conclusion)|(?:we\\s+are|am)\\s+of\\s+the\\s+opinion|it\\s+is\\s+our\\s+opinion"
                    + "|(?:we|I)\\s+(?:therefore\\s+|accordingly\\s+)?conclude\\s+that|our\\s+(?:opinion|conclusion)\\s+is\\s+that)\\b");
    /** What follows the opinion: use, tests, emphasis, other parts of the letter. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)\\b(?:restrict(?:ed|ion\\s+on|ions\\s+on)\\s+(?:use|distribution)|(?:this|our)\\s+report(?:,|\\s+(?:is|and|was)\\b)|intended\\s+(?:users|solely)|description\\s+of\\s+tests|specific\\s+(?:controls|tests)|emphasis\\s+of|other\\s+matters?\\b|we\\s+draw)");

    private static final String ABOUT_OTHERS = "(?![^.,;]{0,60}\\b(?:sub-?service|user\\s+entit|complementary))";
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)\\b(?:except(?:ing|ed)?|with\\s+(?:the\\s+)?(?:following\\s+)?exceptions?|save\\s+(?:for|in|as|that)|but\\s+(?:for|not)|subject\\s+to\\s+(?:the|that|those)\\s+(?:matter|effect|deviation|exception|issue|qualification|fact|failure|condition|finding|point)s?"
                    + "|(?:other\\s+than|apart\\s+from|aside\\s+from|excluding|with\\s+the\\s+exclusion\\s+of)\\b"
                    + ABOUT_OTHERS + ")\\b");
    private static final Pattern QUALIFIED_SENTENCE =
            Pattern.compile("(?i)\\b(?:our|the)\\s+opinion\\s+is\\s+(?:therefore\\s+|accordingly\\s+)?qualified\\b");
    private static final Pattern CRITERION_UNMET = Pattern.compile(
            "(?i)\\b(?:criteri\\w+|(?:CC|PI|A|C|P)\\d{1,2}\\.\\d{1,2})[^.]{0,80}\\b(?:was|were)\\s+(?:therefore\\s+)?not\\s+(?:achieved|met|satisfied|attained|fulfilled)\\b");
    private static final Pattern QUALIFIED_TITLE = Pattern.compile(
            "\\bQualified\\s+[Oo]pinion\\b|\\bQUALIFIED\\s+OPINION\\b|(?i:(?<!un)qualified\\s+conclusion|\\bbasis\\s+for\\s+(?:our\\s+|the\\s+|a\\s+|this\\s+)?(?:qualified|modified)|\\bour\\s+qualified\\s+opinion)");
    private static final Pattern OWN_QUALIFIED = Pattern.compile(
            "(?i)\\bour\\s+opinion\\s+(?:is|has\\s+been)\\s+(?:therefore\\s+|accordingly\\s+)?(?:qualified|modified)\\b");
    private static final Pattern ADVERSE = Pattern.compile(
            "(?i)\\badverse\\s+(?:opinion|conclusion)\\b|because\\s+of\\s+the\\s+(?:significance|effects?|pervasive)[^.]{0,200}\\b(?:not|neither)\\b");
    private static final Pattern NOT_ACHIEVED = Pattern.compile(
            "(?i)\\b(?:does|did|do|has|have)\\s+not\\s+(?:fairly\\s+|been\\s+)?(?:present|describe|operat\\w+|show|maintain|achieve|provide|meet|suitably\\s+designed)"
                    + "|\\bfail(?:s|ed)?\\s+to\\s+(?:fairly\\s+)?(?:operate|present|achieve|provide|meet|describe|maintain)|\\b(?:ineffective|inadequate|misleading|misstated|neither)\\b|\\bwere\\s+not\\s+(?:suitably\\s+designed|effective|operating)|is\\s+not\\s+(?:fairly\\s+)?(?:presented|stated)");
    private static final Pattern DISCLAIMER = Pattern.compile(
            "(?i)\\bdisclaim\\w*\\s+(?:an?\\s+|any\\s+)?opinion|\\bdisclaimer\\s+of\\s+(?:an?\\s+)?(?:opinion|conclusion)"
                    + "|\\b(?:(?:do|did|can|could|are\\s+unable\\s+to)\\s*not|express)\\s+(?:express,?\\s+)?(?:an\\s+|any\\s+|no\\s+)?(?:opinion|conclusion)\\s+on\\s+(?:the\\s+description|whether|these|those|the\\s+(?:design|suitability|controls|matters|operati\\w+))"
                    + "|\\bno\\s+(?:opinion|conclusion)\\s+is\\s+(?:given|expressed|issued|provided)\\s+on\\s+(?:the\\s+description|whether|the\\s+(?:design|suitability|controls|system))|\\bnot\\s+in\\s+a\\s+position\\s+to\\b"
                    + "|\\b(?:unable\\s+to|not\\s+able\\s+to|could\\s+not)\\s+(?:obtain|form)\\b[^.]{0,120}\\b(?:evidence|opinion)");
    private static final Pattern NOT_MET =
            Pattern.compile("(?i)\\b(?:not|neither|nor|except|fail\\w*|unmet|without)\\b");
    private static final Pattern EMPHASIS = Pattern.compile(
            "\\bEmphasis\\s+of\\s+(?:a\\s+)?Matters?\\b|\\bEMPHASIS\\s+OF\\s+(?:A\\s+)?MATTERS?\\b|\\bOther\\s+Matters?\\b(?!\\s+(?:that|which|to))|\\bOTHER\\s+MATTERS?\\b|\\bOther\\s+matter\\b(?!s)|\\bAdditional\\s+(?:remarks?|matters?)\\b"
                    + "|(?i:controls\\s+that\\s+did\\s+not\\s+operate\\s+during)|(?i:\\bwe\\s+draw\\s+(?:your\\s+)?attention\\s+to)"
                    + "|(?i:opinion\\s+is\\s+not\\s+(?:modified|qualified)\\s+(?:with|in|for|on|by|because))");

    private static final int SHORTEST = 40;
    private static final int LONGEST = 2200;
    private static final int LONGEST_LEAD = 400;

    private final Evidence evidence;
    private final DocumentType type;
    private final Passage report;

    private Opinions(Evidence evidence, DocumentType type) {
        this.evidence = evidence;
        this.type = type;
        this.report = evidence.auditorsReport();
    }

    public static Fact<Opinion> opinion(Evidence evidence, DocumentType type) {
        return new Opinions(evidence, type).opinion();
    }

    public static List<Fact<CriterionId>> criteria(Evidence evidence, Fact<Opinion> opinion) {
        if (!opinion.isFound() || opinion.value() == Opinion.UNQUALIFIED) {
            return List.of();
        }
        return new Opinions(evidence, DocumentType.OTHER).criteria();
    }

    /** False only where there is an auditor's report that was read. */
    public static Fact<Boolean> emphasis(Evidence evidence, DocumentType type) {
        return new Opinions(evidence, type).emphasis();
    }

    private Fact<Opinion> opinion() {
        if (!Evidence.isAttested(type) || report.isEmpty()) {
            return Fact.notFound();
        }
        Optional<Hit> stated = report.find(STATED);
        Optional<Hit> disclaimed = report.find(DISCLAIMER)
                .filter(hit -> stated.isEmpty() || hit.text().toLowerCase().startsWith("disclaim"));
        if (disclaimed.isPresent()) {
            return fact(Opinion.DISCLAIMER, disclaimed.get(), Basis.OPINION_DISCLAIMED);
        }
        Optional<Hit> reserved = inOpinion(RESERVED);
        Optional<Hit> adverse =
                report.find(ADVERSE).or(() -> reserved.isPresent() ? Optional.empty() : inOpinion(NOT_ACHIEVED));
        if (adverse.isPresent()) {
            return fact(Opinion.ADVERSE, adverse.get(), Basis.OPINION_ADVERSE);
        }
        Optional<Hit> qualified = reserved.or(this::calledQualified);
        if (qualified.isPresent()) {
            return fact(Opinion.QUALIFIED, qualified.get(), Basis.OPINION_RESERVED);
        }
        Optional<Hit> unmet = report.find(CRITERION_UNMET);
        if (unmet.isPresent()) {
            return fact(Opinion.QUALIFIED, unmet.get(), Basis.OPINION_IMPLIED);
        }
        return stated.map(hit -> fact(Opinion.UNQUALIFIED, hit, Basis.OPINION_STATED))
                .orElse(Fact.notFound());
    }

    private Optional<Hit> calledQualified() {
        return report.find(QUALIFIED_TITLE)
                .filter(hit -> !hit.before(40).matches("(?i).*\\b(?:prior|previous|earlier|last|another)\\b.*"))
                .or(() -> report.find(OWN_QUALIFIED))
                .or(() -> inOpinion(QUALIFIED_SENTENCE));
    }

    private Fact<Opinion> fact(Opinion opinion, Hit hit, Basis basis) {
        int end = Math.min(report.text().length(), hit.start() + 120);
        int stop = Math.max(hit.end(), report.text().lastIndexOf(' ', end));
        return Fact.of(opinion, hit.page(), report.quote(hit.start(), stop), basis);
    }

    /** A match within the statement of the opinion itself. */
    private Optional<Hit> inOpinion(Pattern pattern) {
        for (Hit opinion : report.findAll(STATED)) {
            int end = report.find(BEHIND, opinion.end())
                    .map(Hit::start)
                    .filter(behind -> behind - opinion.end() > SHORTEST)
                    .orElse(report.text().length());
            Optional<Hit> hit = report.find(pattern, startOfSentence(opinion.start()));
            if (hit.isPresent() && hit.get().start() < Math.min(end, opinion.start() + LONGEST)) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** A reservation may stand in front: "Except for the matter described above, in our opinion". */
    private int startOfSentence(int at) {
        int start = Math.max(0, at - LONGEST_LEAD);
        int stop = report.text().lastIndexOf(". ", at);
        return Math.max(start, stop < 0 ? 0 : stop + 2);
    }

    private List<Fact<CriterionId>> criteria() {
        List<Fact<CriterionId>> found = new ArrayList<>();
        for (Hit sentence : report.sentences()) {
            if (!NOT_MET.matcher(sentence.text()).find()) {
                continue;
            }
            for (CriterionId id : Criteria.in(sentence.text())) {
                if (found.stream().noneMatch(fact -> id.equals(fact.value()))) {
                    int at = Math.max(0, sentence.text().indexOf(id.value()));
                    int from = Math.max(sentence.start(), sentence.start() + at - 60);
                    int start = report.text().indexOf(' ', from) + 1;
                    int end = Math.min(
                            sentence.end(), sentence.start() + at + id.value().length());
                    found.add(Fact.of(
                            id, report.page(start), report.quote(Math.min(start, end), end), Basis.CRITERION_UNMET));
                }
            }
        }
        return found;
    }

    private Fact<Boolean> emphasis() {
        if (!Evidence.isAttested(type)
                || evidence.section(SectionKind.AUDITORS_REPORT).isEmpty()) {
            return Fact.notFound();
        }
        Optional<Hit> hit = report.find(EMPHASIS);
        if (hit.isPresent()) {
            return Fact.of(true, hit.get().page(), hit.get().quote(), Basis.EMPHASIS_FOUND);
        }
        Fact<Opinion> opinion = opinion();
        return opinion.page() == null
                ? Fact.notFound()
                : Fact.of(false, opinion.page(), opinion.quote(), Basis.EMPHASIS_ABSENT);
    }
}
