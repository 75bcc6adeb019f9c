package dev.vetted.reports.reading.facts;

import dev.vetted.criteria.CriterionId;
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

    private static final Pattern IN_OUR_OPINION = Pattern.compile("(?i)\\bin\\s+(?:our|my)\\s+opinion\\b");
    private static final String SAVE =
            "(?:except\\s+for|with\\s+the\\s+exception\\s+of|apart\\s+from|save\\s+for|other\\s+than|aside\\s+from|excepting|but\\s+for|subject\\s+to)";
    private static final Pattern EXCEPT = Pattern.compile("(?i)\\b" + SAVE
            + "\\s+(?:(?:the|that|those|these|this|all)\\s+)?(?:(?:possible\\s+|likely\\s+)?effects?\\s+of\\s+(?:the\\s+|that\\s+|those\\s+)?)?"
            + "(?:matters?|deviations?|exceptions?|issues?|circumstances?|failures?|departures?|conditions?|findings?|shortcomings?|points?)\\b"
            + "|\\bin\\s+(?:our|my)\\s+opinion,?\\s+(?:and\\s+)?(?:" + SAVE + "|except\\b)"
            + "|\\b(?:our|the)\\s+opinion\\s+is\\s+(?:therefore\\s+|accordingly\\s+)?qualified\\b");
    private static final Pattern QUALIFIED_TITLE = Pattern.compile(
            "\\b(?:Basis\\s+for\\s+)?(?:a\\s+)?Qualified\\s+Opinion\\b|QUALIFIED\\s+OPINION\\b|(?<!un)qualified\\s+conclusion");
    private static final Pattern OWN_QUALIFIED = Pattern.compile(
            "(?i)\\bour\\s+opinion\\s+(?:is|has\\s+been)\\s+(?:therefore\\s+|accordingly\\s+)?(?:qualified|modified)\\b");
    private static final Pattern ADVERSE = Pattern.compile(
            "(?i)\\badverse\\s+(?:opinion|conclusion)\\b|because\\s+of\\s+the\\s+(?:significance|effects?|pervasive)[^.]{0,200}\\b(?:not|neither)\\b");
    private static final Pattern NOT_ACHIEVED = Pattern.compile(
            "(?i)\\b(?:does|did|do)\\s+not\\s+(?:fairly\\s+)?(?:present|describe|operate\\s+effectively|show)|\\bwere\\s+not\\s+(?:suitably\\s+designed|effective|operating)|is\\s+not\\s+(?:fairly\\s+)?(?:presented|stated)");
    private static final Pattern DISCLAIMER = Pattern.compile(
            "(?i)\\bdisclaimer\\s+of\\s+(?:an?\\s+)?(?:opinion|conclusion)"
                    + "|\\b(?:(?:do|did|can|could|are\\s+unable\\s+to)\\s*not|express)\\s+(?:express,?\\s+)?(?:an\\s+|any\\s+|no\\s+)?(?:opinion|conclusion)\\s+on\\s+(?:the\\s+description|whether|these|those|the\\s+(?:design|suitability|controls|matters|operati\\w+))"
                    + "|\\b(?:unable\\s+to|not\\s+able\\s+to|could\\s+not)\\s+(?:obtain|form)\\b[^.]{0,120}\\b(?:evidence|opinion)");
    private static final Pattern NOT_MET =
            Pattern.compile("(?i)\\b(?:not|neither|nor|except|fail\\w*|unmet|without)\\b");
    private static final Pattern EMPHASIS = Pattern.compile(
            "\\bEmphasis\\s+of\\s+(?:a\\s+)?Matters?\\b|\\bEMPHASIS\\s+OF\\s+(?:A\\s+)?MATTERS?\\b|\\bOther\\s+Matters?\\b(?!\\s+(?:that|which|to))|\\bOTHER\\s+MATTERS?\\b"
                    + "|(?i:controls\\s+that\\s+did\\s+not\\s+operate\\s+during)|(?i:\\bwe\\s+draw\\s+(?:your\\s+)?attention\\s+to)"
                    + "|(?i:opinion\\s+is\\s+not\\s+(?:modified|qualified)\\s+(?:with|in|for|on|by|because))");

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
        Optional<Hit> stated = report.find(IN_OUR_OPINION);
        Optional<Hit> adverse = titleOrLimb();
        Optional<Hit> qualified = report.find(QUALIFIED_TITLE)
                .filter(hit -> !hit.before(40).matches("(?i).*\\b(?:prior|previous|earlier|last|another)\\b.*"))
                .or(() -> inOpinion(EXCEPT))
                .or(() -> report.find(OWN_QUALIFIED));
        Optional<Hit> disclaimed = report.find(DISCLAIMER)
                .filter(hit -> stated.isEmpty() || hit.text().toLowerCase().startsWith("disclaimer"));
        if (disclaimed.isPresent()) {
            return fact(Opinion.DISCLAIMER, disclaimed.get(), "0.85");
        }
        if (adverse.isPresent()) {
            return fact(Opinion.ADVERSE, adverse.get(), "0.85");
        }
        if (qualified.isPresent()) {
            return fact(Opinion.QUALIFIED, inOpinion(EXCEPT).orElse(qualified.get()), "0.95");
        }
        return stated.map(hit -> fact(Opinion.UNQUALIFIED, hit, "0.95")).orElse(Fact.notFound());
    }

    private Fact<Opinion> fact(Opinion opinion, Hit hit, String confidence) {
        int end = Math.min(report.text().length(), hit.start() + 120);
        int stop = Math.max(hit.end(), report.text().lastIndexOf(' ', end));
        return Fact.of(opinion, hit.page(), report.quote(hit.start(), stop), confidence);
    }

    private Optional<Hit> titleOrLimb() {
        Optional<Hit> title = report.find(ADVERSE);
        if (title.isPresent()) {
            return title;
        }
        return inOpinion(EXCEPT).isPresent() ? Optional.empty() : inOpinion(NOT_ACHIEVED);
    }

    /** A match within the paragraph of the opinion itself. */
    private Optional<Hit> inOpinion(Pattern pattern) {
        for (Hit opinion : report.findAll(IN_OUR_OPINION)) {
            Optional<Hit> hit = report.find(pattern, Math.max(0, opinion.start()));
            if (hit.isPresent() && hit.get().start() - opinion.start() < 2200) {
                return hit;
            }
        }
        return Optional.empty();
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
                    found.add(Fact.of(id, report.page(start), report.quote(Math.min(start, end), end), "0.9"));
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
            return Fact.of(true, hit.get().page(), hit.get().quote(), "0.9");
        }
        return opinion().isFound() ? opinion().map(stated -> false) : Fact.notFound();
    }
}
