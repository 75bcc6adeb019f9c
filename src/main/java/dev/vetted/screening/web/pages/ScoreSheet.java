package dev.vetted.screening.web.pages;

import dev.vetted.screening.results.Score;
import dev.vetted.screening.results.ScorePart;
import dev.vetted.shared.web.Wording;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A score as the page shows it.
 *
 * @param lost the parts that took points away, most first
 */
record ScoreSheet(String id, String title, int value, String points, String blocked, List<Part> lost) {

    /** A rule that took points away. */
    record Part(String rule, String verdict, String severity, String points) {}

    static ScoreSheet of(String id, String title, Score score) {
        String blocked = score.blockedBy().stream().map(Object::toString).collect(Collectors.joining(", "));
        return new ScoreSheet(
                id,
                title,
                score.value(),
                "%d of %d points".formatted(score.points(), score.possible()),
                blocked.isEmpty() ? "" : "At most %d while these block: %s.".formatted(Score.BLOCKED, blocked),
                score.parts().stream()
                        .filter(it -> it.points() < it.possible())
                        .sorted((a, b) -> lost(b) - lost(a))
                        .map(ScoreSheet::part)
                        .toList());
    }

    private static int lost(ScorePart part) {
        return part.possible() - part.points();
    }

    private static Part part(ScorePart part) {
        return new Part(
                part.rule().value(),
                Wording.of(part.verdict()),
                Wording.of(part.severity()),
                "%d of %d".formatted(part.points(), part.possible()));
    }
}
