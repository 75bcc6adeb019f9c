package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Correction;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.PointToCheck;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reading of a report, fact by fact. */
final class ReadingSheet {

    private static final ReadingJson JSON = new ReadingJson();

    private final Reading reading;
    private final JsonNode facts;

    /** @throws Refusal.Conflicting when the report was not read yet */
    ReadingSheet(AssuranceReport report) {
        this.reading = report.reading()
                .orElseThrow(() -> new Refusal.Conflicting(
                        "The report of review %s was not read yet. Wait until it is.".formatted(report.review())));
        this.facts = JsonMapper.shared().readTree(JSON.toJson(reading));
    }

    FactNode fact(FactKey key) {
        return FactNode.of(facts, key);
    }

    /**
     * The facts in groups.
     *
     * @param points what needs a look of its own
     * @param checked keys of what was looked at
     * @param corrections what the person changes
     */
    List<FactGroup> groups(List<PointToCheck> points, ReadingForm form, List<Correction> corrections) {
        Map<String, PointToCheck> byKey = points.stream().collect(Collectors.toMap(PointToCheck::key, it -> it));
        Map<String, ChangeSheet> changes = new TreeMap<>();
        corrections.stream()
                .filter(it -> it.change() != Correction.Change.ADD)
                .forEach(it -> changes.put(it.fact().toString(), kept(it)));
        List<ChangeSheet> added = corrections.stream()
                .filter(it -> it.change() == Correction.Change.ADD)
                .map(this::kept)
                .toList();
        return new FactGroups(reading, new FactCards(facts, byKey, form.checked(), changes), added).all();
    }

    private ChangeSheet kept(Correction correction) {
        return ChangeSheet.kept(ChangeForm.of(correction, fact(correction.fact())), correction);
    }
}
