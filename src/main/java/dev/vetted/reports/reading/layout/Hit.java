package dev.vetted.reports.reading.layout;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Something found in a passage. */
public final class Hit {

    private final Passage passage;
    private final MatchResult match;

    Hit(Passage passage, MatchResult match) {
        this.passage = passage;
        this.match = match;
    }

    public String text() {
        return match.group();
    }

    public @Nullable String group(int number) {
        return match.group(number);
    }

    public int start() {
        return match.start();
    }

    public int end() {
        return match.end();
    }

    public int page() {
        return passage.page(match.start());
    }

    /** The words found, as far as they stand on one page. */
    public String quote() {
        return passage.quote(match.start(), match.end());
    }

    public int pageOfGroup(int number) {
        return passage.page(match.start(number));
    }

    /** What comes before the hit. */
    public String before(int characters) {
        return passage.text().substring(Math.max(0, match.start() - characters), match.start());
    }

    /** What comes after the hit. */
    public String after(int characters) {
        return passage.text().substring(match.end(), Math.min(passage.text().length(), match.end() + characters));
    }
}
