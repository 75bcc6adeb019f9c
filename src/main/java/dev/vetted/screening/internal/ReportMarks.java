package dev.vetted.screening.internal;

import dev.vetted.reports.ReportId;
import dev.vetted.screening.subject.OtherReport;
import dev.vetted.screening.subject.TextFingerprint;
import dev.vetted.shared.Json;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.ThirdPartyId;
import dev.vetted.thirdparties.Tier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What is kept of each screened report: the mark of its text, and the providers it names. */
@Component
public class ReportMarks {

    private final JdbcClient jdbc;

    ReportMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the marks of a report in place of those kept before. */
    public void keep(ReportId report, Engagement engagement, Collection<String> providers, TextFingerprint text) {
        jdbc.sql("delete from screened_report where report_id = ?")
                .param(report.toString())
                .update();
        jdbc.sql("insert into screened_report"
                        + " (report_id, third_party_id, third_party_name, engagement_id, tier, providers, text_mark)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        report.toString(),
                        engagement.thirdParty().toString(),
                        engagement.thirdPartyName(),
                        engagement.id().toString(),
                        engagement.tier().map(Enum::name).orElse(null),
                        Json.write(new TreeSet<>(providers)),
                        Json.write(text))
                .update();
    }

    /** The texts of all other third parties' reports. */
    public List<OtherReport> others(ThirdPartyId own) {
        return jdbc.sql("select third_party_name, text_mark from screened_report where third_party_id <> ?"
                        + " order by third_party_name, report_id")
                .param(own.toString())
                .query((row, n) -> new OtherReport(
                        row.getString("third_party_name"),
                        Json.read(row.getString("text_mark"), TextFingerprint.class)))
                .list();
    }

    /** How many critical engagements other than this one rest on each provider. */
    public Map<String, Integer> criticalUses(EngagementId own) {
        Map<String, Set<String>> engagements = new TreeMap<>();
        jdbc.sql("select engagement_id, providers from screened_report where tier = ? and engagement_id <> ?")
                .params(Tier.CRITICAL.name(), own.toString())
                .query((row, n) -> Map.entry(row.getString("engagement_id"), row.getString("providers")))
                .list()
                .forEach(row -> Json.read(row.getValue(), new TypeReference<List<String>>() {})
                        .forEach(provider -> engagements
                                .computeIfAbsent(provider, it -> new HashSet<>())
                                .add(row.getKey())));
        Map<String, Integer> uses = new TreeMap<>();
        engagements.forEach((provider, of) -> uses.put(provider, of.size()));
        return uses;
    }
}
