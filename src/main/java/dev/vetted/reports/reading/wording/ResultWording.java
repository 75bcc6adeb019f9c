package dev.vetted.reports.reading.wording;

import dev.vetted.reports.reading.Reading.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what the result of a test says. Works clause by clause: "No exceptions noted for A; exception noted for B" is an
 * exception.
 */
public final class ResultWording {

    private static final String FLAW =
            "(?:exceptions?|deviations?|findings?|shortcomings?|discrepanc(?:y|ies)|failures?|variances?|anomal(?:y|ies)|departures?|deficienc(?:y|ies)|errors?|instances? of non-?compliance|matters?)";
    private static final Pattern NEGATIVE = Pattern.compile(
            "(?i)\\bno\\b(?:\\s+[\\w-]+){0,4}?\\s+" + FLAW + "\\b"
                    + "|\\bwithout\\s+(?:\\w+\\s+){0,2}" + FLAW
                    + "|" + FLAW
                    + "\\s*(?:noted|found|identified)?\\s*:?\\s*[-–—]?\\s*(?:none|nil|no(?=\\s*(?:[.;,]|$))|0)\\b(?!\\s*(?:of|\\d))"
                    + "|\\b(?:none|nil|nothing)\\b(?:\\s+(?:was|were|to))?\\s*(?:noted|identified|found|report(?:ed)?|of note)?\\s*[.;]?$"
                    + "|(?:did|have|has|had)\\s+not\\s+(?:identif\\w*|not(?:e|ed)|f(?:ind|ound)|reveal\\w*|disclose\\w*)\\s+(?:any\\s+)?(?:\\w+\\s+){0,2}"
                    + FLAW
                    + "|\\b(?:free\\s+(?:of|from)|zero)\\s+(?:\\w+\\s+)?" + FLAW
                    + "|\\bno\\s+(?:\\w+\\s+)?issues?\\b|\\bnothing\\s+(?:\\w+\\s+)?came\\s+to\\b|^\\W*effective\\W*$|\\b(?:was|were)\\s+(?:passed|in\\s+order)\\b|\\bcomplied\\s+with\\b|\\bin\\s+order\\W*$|\\bno\\s+relevant\\b|\\bsatisfactory\\b|^\\W*(?:pass(?:ed)?|ok(?:ay)?|clean|positive|favou?rable|satisfied|as\\s+expected|yes)\\W*$|\\bnothing\\s+to\\s+report\\b|^\\W*[✓✔☑√]\\W*$|\\bn[oi]ne\\s+noted\\b"
                    + "|operat(?:ed|ing)\\s+(?:effectively|as\\s+(?:described|specified|designed|intended|stated))"
                    + "|\\b(?:met|complied\\s+with)\\s+the\\s+control\\s+as\\b|\\bcontrol\\s+(?:was\\s+)?effective\\b"
                    + "|^\\W*(?:tests?\\s+passed|met|achieved|compliant|conform(?:s|ing)|as\\s+described|n\\.?\\s?[ed]\\.?\\s?n\\.?)\\W*$");
    private static final Pattern FLAWED =
            Pattern.compile("(?i)\\b" + FLAW + "\\b(?!\\s+(?:queue|report|handling|process|log))");
    private static final Pattern FAILED = Pattern.compile(
            "(?i)did\\s+not\\s+operate\\s+(?:effectively|as)|\\bnot\\s+(?:operating\\s+|fully\\s+)?effective(?:ly)?\\b|\\bineffective|\\bpartial(?:ly)?\\s+(?:effective|met|achieved)|\\bnot\\s+(?:met|achieved|satisf\\w+|passed|compliant)\\b|\\bnon-?complian(?:ce|t)\\b|^\\W*fail(?:ed)?\\b|\\bcontrol\\s+failed");
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:no|none|zero|without)\\b");
    private static final Pattern LACK = Pattern.compile(
            "(?i)\\b(?:no|not|without|lack(?:s|ed|ing)?|missing|late|later|fail(?:s|ed)?|exceed\\w*|more\\s+than|unable|overdue|delay\\w*|incomplete|incorrect\\w*|unapproved)\\b");
    private static final Pattern UNDONE = Pattern.compile(
            "(?i)\\b(?:reviews?|approvals?|assessments?|scans?|trainings?|restores?|checks?|evidence|documentation)\\b[^.;]{0,60}\\b(?:was|were|had|has|have|could)\\s+not\\s+(?:been\\s+|be\\s+)?(?:perform\\w*|complet\\w*|document\\w*|evidenced|obtain\\w*|recorded|carried\\s+out|approved|retained|provided|available|located|found)");
    private static final Pattern CARVED = Pattern.compile(
            "(?i)carve[ds]?[- ]?out|(?:responsib\\w+|performed|operated|provided|managed)\\b.{0,40}\\bsub-?service\\s+(?:organi[sz]ation|provider|entit|compan)");
    private static final Pattern NOT_TESTED = Pattern.compile(
            "(?i)\\b(?:unable|impossible|not\\s+able)\\s+to\\s+(?:perform\\s+)?test|\\bnot\\s+(?:been\\s+)?(?:tested|test(?:ed)?\\s+for|performed\\s+tests)|\\b(?:no|unable\\s+to\\s+perform|could\\s+not\\s+perform)\\s+test(?:s|ing)\\b"
                    + "|(?:could|can|did)\\s+(?:(?:therefore|thus|hence|consequently)\\s+)?not\\s+(?:(?:therefore|thus|hence|consequently)\\s+)?(?:be\\s+)?(?:tested?|observed?|assess(?:ed)?|evaluated?|verif(?:y|ied)|examined?|inspect(?:ed)?)\\b|\\bcould\\s+therefore\\s+not\\b|\\bnot\\s+(?:been\\s+)?(?:operated|exercised|triggered|invoked|performed\\s+in\\s+the\\s+period)\\s*(?::|;|–|—|-|because|since|as\\s+(?:no|there)|due\\s+to|in\\s+the\\s+(?:reporting\\s+)?period|during)\\b?|\\bprevented\\s+(?:us|a\\s+test|testing)\\b|\\bnot\\s+possible\\s+to\\s+test|\\bdormant\\b|\\btoo\\s+little\\s+time\\b|\\bnot\\s+(?:been\\s+)?(?:in\\s+operation|operating|operated)\\s+(?:for\\s+)?long\\s+enough\\b|did\\s+not\\s+operate\\b(?!\\s+(?:effectively|as\\b))"
                    + "|no\\s+(?:conclusion|opinion)\\b|\\bnot\\s+applicable\\b|^\\W*n\\.?/?a\\b|no\\s+occurrences?\\b|nothing\\s+to\\s+test|untested|was\\s+not\\s+(?:exercised|triggered|invoked)");
    private static final Pattern NO_OCCURRENCE = Pattern.compile(
            "(?i)(?:\\bno\\b|\\bnone\\b|\\bnothing\\b|\\bnot\\s+any\\b)[^.;]*\\b(?:occur\\w*|came\\s+(?:about|up)|ar[io]se\\w*|happen\\w*|took\\s+place|taken\\s+place|added|engaged|hired|onboarded|made|received|reported|declared|raised|opened|requested|terminated|identified|existed|entered|logged|filed|registered|recorded|ended|needed|necessary|called\\s+for|during\\s+the|in\\s+the\\s+(?:period|year|six|nine|three|examination))"
                    + "|\\bnothing\\s+to\\s+\\w+|\\bno\\s+(?:cases?|items?|population)\\b|(?:did|does|do)\\s+not\\s+(?:fall\\s+due|occur|arise|operate|take\\s+place|come\\s+up|happen)|\\bno\\s+(?:such|occurrence|instance|event)"
                    + "|\\bthere\\s+(?:were|was)\\s+no\\b|\\bdid\\s+not\\s+have\\s+to\\s+(?:work|operate|act|run)\\b|\\bno\\s+occasion\\b|not\\s+(?:yet\\s+)?due\\b|\\bdue\\s+(?:only\\s+)?(?:in|after|outside|next)\\b|fell\\s+outside|\\b(?:outside|after\\s+the\\s+end\\s+of|beyond)\\s+(?:of\\s+)?(?:the|our|this)\\s+(?:\\w+\\s+)?period|\\bdid\\s+not\\s+(?:have|see|experience|receive)\\s+any\\b|\\bdormant\\b|falls?\\s+due\\s+(?:only\\s+)?(?:after|outside)|never\\s+(?:arose|occurred|called)");
    /** Why a test was not possible: what would have called for the control did not come about. */
    private static final Pattern UNOCCURRED = Pattern.compile(
            "(?i)\\b(?:no|none|nothing|not\\s+a\\s+single|nobody|never)\\b(?!\\s+(?:\\w+\\s+)?(?:evidence|documentation|documents?|records?|information|tests?|samples?|data|logs?|access)\\b)[^.;]{0,80}?(?:\\b(?:was|were|had|has|have)\\s+(?:been\\s+)?\\w+(?:ed|en|nt|ld|de|un)\\b|\\b(?:reached|fell|left|joined|asked|applied|called|led|met|became|changed)\\b)"
                    + "|\\b(?:stayed|remained)\\s+(?:the\\s+same|unchanged|as\\s+(?:it|they)\\s+(?:was|were))\\b|\\b(?:was|were|did|has|have|had)\\s+not\\s+(?:been\\s+)?changed?\\b|\\bunchanged\\b");

    private static final Pattern IDLE = Pattern.compile("(?i)\\bdid\\s+not\\s+operate\\b");
    private static final Pattern TOO_LATE = Pattern.compile(
            "(?i)\\b(?:introduced|implemented|put\\s+in(?:to)?\\s+(?:place|operation|service)|started|began|took\\s+effect|came\\s+into|newly|new\\s+control|too\\s+(?:late|short|few|little)|remain(?:ed|ing)(?!\\s+(?:unchanged|the\\s+same))|insufficient|went\\s+live|retired|discontinued)\\b");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[.;])\\s+|(?=\\bTest\\s+\\d+\\s*:)");

    private ResultWording() {}

    /** The result a text states; empty if it states none. */
    public static Optional<Result> classify(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        boolean flawed = flawClauses(text).stream().findAny().isPresent();
        if (flawed) {
            return Optional.of(Result.EXCEPTION);
        }
        if (CARVED.matcher(text).find()) {
            return Optional.of(Result.CARVED_OUT);
        }
        if (NOT_TESTED.matcher(text).find() || NO_OCCURRENCE.matcher(text).find() && !saysNoFlaw(text)) {
            boolean late = TOO_LATE.matcher(text).find()
                    && !text.matches(
                            "(?is).*\\bno\\s+(?:new|such|(?:\\w+\\s+){1,4}?(?:was|were|had|has|have|ended|took|came|left|joined))\\b.*");
            return Optional.of(
                    (NO_OCCURRENCE.matcher(text).find()
                                            || UNOCCURRED.matcher(text).find())
                                    && !late
                            ? Result.NOT_TESTED_NO_OCCURRENCE
                            : Result.NOT_TESTED_OTHER);
        }
        if (saysNoFlaw(text)) {
            return Optional.of(Result.NO_EXCEPTION);
        }
        return Numbers.quantity(text).filter(q -> q.part() < q.whole()).map(q -> Result.EXCEPTION);
    }

    /** The clauses that state an exception. */
    static List<String> flawClauses(String text) {
        List<String> clauses = new ArrayList<>();
        for (String clause : CLAUSE.split(text)) {
            boolean flaw = FLAWED.matcher(clause).find()
                    || FAILED.matcher(clause).find()
                    || isShortfall(clause, NOT_TESTED.matcher(text).find());
            boolean excused = NOT_TESTED.matcher(clause).find() && !isMissed(clause);
            if ((flaw && !excused || isMissed(clause))
                    && !isNegative(clause)
                    && !CARVED.matcher(clause).find()) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    /** True for a clause that says there is no exception and nothing else. */
    static boolean isNegative(String clause) {
        return NEGATIVE.matcher(clause).find() && !isFailure(clause);
    }

    private static boolean isFailure(String clause) {
        return FAILED.matcher(clause).find() && !DENIED.matcher(clause).find();
    }

    /** Some of a number, or a thing that was due, were not as they should be, without a word such as exception. */
    private static boolean isShortfall(String clause, boolean untested) {
        boolean some = Numbers.quantity(clause)
                .filter(quantity -> quantity.part() < quantity.whole())
                .isPresent();
        return some && LACK.matcher(clause).find()
                || !untested
                        && UNDONE.matcher(clause).find()
                        && !NO_OCCURRENCE.matcher(clause).find();
    }

    /** "Did not operate: the review was not performed" is a failure, unless nothing was due. */
    private static boolean isMissed(String clause) {
        return IDLE.matcher(clause).find()
                && UNDONE.matcher(clause).find()
                && !NO_OCCURRENCE.matcher(IDLE.matcher(clause).replaceAll("")).find();
    }

    private static boolean saysNoFlaw(String text) {
        for (String clause : CLAUSE.split(text)) {
            if (isNegative(clause)) {
                return true;
            }
        }
        return false;
    }
}
