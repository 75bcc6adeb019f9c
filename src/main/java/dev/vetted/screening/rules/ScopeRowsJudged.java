package dev.vetted.screening.rules;

import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import java.util.List;

/** What the scope mapping, with the verdicts of persons, says on rules that ask the same. */
record ScopeRowsJudged(Facts facts) {

    Finding of(ScopeSubject subject) {
        List<ScopeRow> rows = facts.subject().scope().rows().stream()
                .filter(row -> row.subject() == subject)
                .toList();
        List<ScopeRow> gaps = with(rows, ScopeVerdict.GAP);
        List<ScopeRow> open = with(rows, ScopeVerdict.TO_CONFIRM);
        List<ScopeRow> covered = with(rows, ScopeVerdict.COVERED);
        return finding(subject, gaps, open, covered)
                .with("gaps", gaps.stream().map(ScopeRow::required).toList())
                .with("to confirm", open.stream().map(ScopeRow::required).toList())
                .with("covered", covered.stream().map(ScopeRow::required).toList())
                .cite(Places.ofRows(gaps.isEmpty() ? covered : gaps));
    }

    private static Finding finding(
            ScopeSubject subject, List<ScopeRow> gaps, List<ScopeRow> open, List<ScopeRow> covered) {
        if (!gaps.isEmpty()) {
            return Finding.fail("Scope mapping, %s: %d not covered.".formatted(subject.label(), gaps.size()));
        }
        if (!open.isEmpty()) {
            return Finding.ask("Scope mapping, %s: %d still to confirm.".formatted(subject.label(), open.size()));
        }
        return covered.isEmpty()
                ? Finding.notApplicable("Scope mapping, %s: our use asks for none.".formatted(subject.label()))
                : Finding.pass("Scope mapping, %s: all that our use asks for is covered.".formatted(subject.label()));
    }

    private static List<ScopeRow> with(List<ScopeRow> rows, ScopeVerdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).toList();
    }
}
