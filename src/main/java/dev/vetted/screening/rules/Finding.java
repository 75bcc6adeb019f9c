package dev.vetted.screening.rules;

import dev.vetted.screening.results.Citation;
import dev.vetted.screening.results.RuleVerdict;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What one rule came to; filled in step by step by the rule itself. */
final class Finding {

    private static final int MOST_CITATIONS = 12;
    private static final int LONGEST_LIST = 600;

    private final RuleVerdict verdict;
    private final boolean worse;
    private final boolean asked;
    private final String message;
    private final Map<String, String> inputs = new TreeMap<>();
    private final Set<Citation> citations = new LinkedHashSet<>();

    private Finding(RuleVerdict verdict, boolean worse, boolean asked, String message) {
        this.verdict = verdict;
        this.worse = worse;
        this.asked = asked;
        this.message = message;
    }

    static Finding pass(String message) {
        return new Finding(RuleVerdict.PASS, false, false, message);
    }

    static Finding fail(String message) {
        return new Finding(RuleVerdict.FAIL, false, false, message);
    }

    /** A failure that may be the worse case of the rule. */
    static Finding fail(boolean worse, String message) {
        return new Finding(RuleVerdict.FAIL, worse, false, message);
    }

    /** Passes if this holds, fails with the other words if not. */
    static Finding decide(boolean holds, String passed, String failed) {
        return holds ? pass(passed) : fail(failed);
    }

    static Finding notApplicable(String message) {
        return new Finding(RuleVerdict.NOT_APPLICABLE, false, false, message);
    }

    /** It cannot be told here, and a person is asked. */
    static Finding ask(String message) {
        return new Finding(RuleVerdict.CANNOT_TELL, false, true, message);
    }

    /** It cannot be told from this document by anybody. */
    static Finding unknowable(String message) {
        return new Finding(RuleVerdict.CANNOT_TELL, false, false, message);
    }

    Finding with(String name, Object value) {
        inputs.put(name, String.valueOf(value));
        return this;
    }

    Finding with(String name, Collection<?> values) {
        String all = String.join(", ", values.stream().map(String::valueOf).toList());
        return with(name, all.length() <= LONGEST_LIST ? all : all.substring(0, LONGEST_LIST) + "…");
    }

    Finding cite(List<Citation> places) {
        places.stream().limit(Math.max(0, MOST_CITATIONS - citations.size())).forEach(citations::add);
        return this;
    }

    RuleVerdict verdict() {
        return verdict;
    }

    boolean isWorse() {
        return worse;
    }

    boolean isAsked() {
        return asked;
    }

    String message() {
        return message;
    }

    Map<String, String> inputs() {
        return inputs;
    }

    List<Citation> citations() {
        return List.copyOf(citations);
    }
}
