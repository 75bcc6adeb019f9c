package dev.vetted.reports.reading.facts;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.tables.Table;
import java.util.List;
import java.util.Optional;

/** What the readers of facts look at: the text, its sections as passages, its tables, and what is known already. */
public final class Evidence {

    private final ReportText report;
    private final List<Table> tables;
    private final Passage all;
    private final Passage front;

    public Evidence(ReportText report, List<Table> tables) {
        this.report = report;
        this.tables = tables;
        this.all = report.passage(report.lines());
        this.front = report.passage(report.frontMatter());
    }

    public ReportText report() {
        return report;
    }

    public List<Table> tables() {
        return tables;
    }

    /** The whole document. */
    public Passage all() {
        return all;
    }

    /** What stands before the first section: cover, portal page; the whole of a letter or certificate. */
    public Passage front() {
        return front;
    }

    public Optional<Section> section(SectionKind kind) {
        return report.section(kind);
    }

    /** The text of a section, empty if there is none. */
    public Passage passage(SectionKind kind) {
        return report.section(kind).map(report::passage).orElse(Passage.empty());
    }

    public Passage passage(List<Line> lines) {
        return report.passage(lines);
    }

    /** The auditor's report, or for letters and certificates nothing. */
    public Passage auditorsReport() {
        return passage(SectionKind.AUDITORS_REPORT);
    }

    public static boolean isAttested(DocumentType type) {
        return switch (type) {
            case SOC2_TYPE1, SOC2_TYPE2, SOC3, SOC1_TYPE2 -> true;
            default -> false;
        };
    }
}
