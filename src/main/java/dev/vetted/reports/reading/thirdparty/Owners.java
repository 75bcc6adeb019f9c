package dev.vetted.reports.reading.thirdparty;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of which subservice organization a listed control is expected: by its cell, its subject, or what announces it. */
final class Owners {

    private static final Pattern IN_FRONT = Pattern.compile("^([^:;]{2,60}?)\\s*(?::|\\s[–—-])\\s+(?=\\S)");

    /** The group of an item in prose is the sentence that names its subject. */
    private static final Basis IN_PROSE = Basis.EXPECTED_IN_PROSE;

    private final ReportText report;
    private final Providers providers;

    Owners(ReportText report, Providers providers) {
        this.report = report;
        this.providers = providers;
    }

    List<ListedControl> assign(Section topic, List<ListedControl> items) {
        if (items.isEmpty()) {
            return items;
        }
        Optional<String> announced = announced(topic, items.getFirst());
        return items.stream()
                .map(item -> item.of(owner(item, announced).orElse(item.basis() == IN_PROSE ? null : item.group())))
                .map(this::withoutOwner)
                .toList();
    }

    /** "Alpha, Inc.: doors are locked" without the name in front. */
    private ListedControl withoutOwner(ListedControl item) {
        Matcher matcher = IN_FRONT.matcher(item.text());
        return matcher.find() && !providers.in(matcher.group(1)).isEmpty()
                ? item.saying(item.text().substring(matcher.end()))
                : item;
    }

    /** Items that each name their owner. */
    List<ListedControl> named(List<ListedControl> items) {
        return items.stream()
                .map(item -> item.of(owner(item, only(providers.names())).orElse(item.group())))
                .toList();
    }

    private Optional<String> owner(ListedControl item, Optional<String> announced) {
        Optional<String> printed = named(item.group());
        if (printed.isPresent() || item.group() != null) {
            return printed;
        }
        return providers.leading(item.text()).or(() -> announced);
    }

    /** The name in full of an organization that a cell or title names in its own way. */
    private Optional<String> named(@Nullable String group) {
        String letters = group == null ? "" : Letters.of(group);
        return providers.names().stream()
                .filter(name -> !letters.isEmpty() && letters.contains(Letters.of(name)))
                .findFirst()
                .or(() -> group == null ? Optional.empty() : only(providers.in(group)));
    }

    /** The one whom the sentence in front of the list names, or the heading, or the only one there is. */
    private Optional<String> announced(Section topic, ListedControl first) {
        Line start = first.lines().getFirst();
        List<Line> before = topic.lines().stream()
                .takeWhile(
                        line -> line.page() < start.page() || line.page() == start.page() && line.y() < start.y() - 1)
                .toList();
        List<Hit> sentences = report.passage(before).sentences();
        Optional<String> bySentence = sentences.isEmpty()
                ? Optional.empty()
                : only(providers.in(sentences.getLast().text()));
        return bySentence.or(() -> only(providers.in(topic.heading().text()))).or(() -> only(providers.names()));
    }

    private static Optional<String> only(Set<String> names) {
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }
}
