package dev.vetted.scoping.web.pages;

import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.shared.web.Entered;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answers to a scope mapping, as typed. Rows without a verdict stay as they are. */
record ScopeForm(@Nullable List<Answer> answers) {

    ScopeForm {
        answers = answers == null
                ? List.of()
                : answers.stream().filter(Objects::nonNull).toList();
    }

    static ScopeForm of(ScopeMapping mapping) {
        return new ScopeForm(mapping.rows().stream()
                .map(ScopeRow::id)
                .map(id -> new Answer(id, null, ""))
                .toList());
    }

    Answer answer(String row) {
        return answers.stream().filter(it -> row.equals(it.row())).findFirst().orElse(new Answer(row, null, ""));
    }

    /** A reason without a verdict is passed on as well, so that it is refused and not lost. */
    List<ScopeAnswer> toAnswers() {
        return answers.stream()
                .filter(it -> it.verdict() != null || Entered.text(it.reason()).isPresent())
                .map(it -> new ScopeAnswer(
                        it.row(),
                        Objects.requireNonNullElse(it.verdict(), ScopeVerdict.TO_CONFIRM),
                        Entered.text(it.reason()).orElse("")))
                .toList();
    }

    /** A verdict on one row as typed. */
    record Answer(
            String row,
            @Nullable ScopeVerdict verdict,
            @Nullable String reason) {}
}
