package dev.vetted.controls.web.pages;

import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.controls.mapping.ControlTopic;
import dev.vetted.controls.mapping.Suggestion;
import dev.vetted.controls.mapping.Treatment;
import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.criteria.CriterionId;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One user entity control with what may be chosen for it, and what was.
 *
 * @param usual what usually answers it; empty when its topic is not known
 * @param others ids typed that are no choice
 */
record UserControlLine(
        String id,
        String heading,
        String text,
        String criteria,
        int page,
        String usual,
        Tag treatment,
        boolean open,
        String settled,
        String reason,
        List<Option> options,
        String others,
        boolean notApplicable) {

    static UserControlLine of(
            UserControlCase found,
            List<Suggestion> suggestions,
            List<ControlFinding> findings,
            List<OwnControl> register,
            SettleForm typed) {
        boolean again = found.id().toString().equals(typed.about());
        List<String> chosen = again
                ? typed.codes()
                : found.controls().stream().map(ControlCode::value).toList();
        List<Option> options = options(found, suggestions, register, chosen);
        return new UserControlLine(
                found.id().toString(),
                "%d%s"
                        .formatted(
                                found.ordinal(),
                                found.expected().id() == null
                                        ? ""
                                        : ": " + found.expected().id()),
                found.expected().text(),
                found.expected().criteria().stream().map(CriterionId::value).collect(Collectors.joining(", ")),
                found.expected().page(),
                ControlTopic.of(found.expected().text()).stream()
                        .map(ControlTopic::answeredBy)
                        .distinct()
                        .limit(2)
                        .collect(Collectors.joining("; ")),
                tag(found, findings),
                found.treatment() == Treatment.OPEN,
                found.settledBy()
                        .map(by -> "%s by %s"
                                .formatted(found.settledAt().map(Wording::of).orElse(""), by))
                        .orElse(""),
                again
                        ? Objects.requireNonNullElse(typed.reason(), "")
                        : found.reason().orElse(""),
                options,
                chosen.stream()
                        .filter(code ->
                                options.stream().noneMatch(it -> it.code().equals(code)))
                        .collect(Collectors.joining(", ")),
                again ? Boolean.TRUE.equals(typed.notApplicable()) : found.treatment() == Treatment.NOT_APPLICABLE);
    }

    private static List<Option> options(
            UserControlCase found, List<Suggestion> suggestions, List<OwnControl> register, List<String> chosen) {
        Map<String, Option> options = new LinkedHashMap<>();
        register.stream()
                .filter(it -> found.controls().contains(it.code()))
                .forEach(it -> options.put(
                        it.code().value(),
                        new Option(
                                it.code().value(),
                                it.title(),
                                "",
                                List.of(),
                                chosen.contains(it.code().value()))));
        suggestions.forEach(it -> options.put(
                it.control().value(),
                new Option(
                        it.control().value(),
                        it.title(),
                        it.score() + " of 100",
                        it.parts().stream()
                                .map(part -> "%+d %s".formatted(part.points(), part.words()))
                                .toList(),
                        chosen.contains(it.control().value()))));
        return List.copyOf(options.values());
    }

    private static Tag tag(UserControlCase found, List<ControlFinding> findings) {
        boolean finding = findings.stream().anyMatch(it -> it.cuec().equals(found.id()));
        return switch (found.treatment()) {
            case OPEN -> Tag.attention("Open");
            case MAPPED -> finding ? Tag.bad("Mapped, with a finding") : Tag.good("Mapped");
            case NOT_APPLICABLE -> Tag.neutral("Not applicable");
        };
    }

    /** One of our controls to tick, with why it is suggested. */
    record Option(String code, String title, String score, List<String> parts, boolean chosen) {}
}
