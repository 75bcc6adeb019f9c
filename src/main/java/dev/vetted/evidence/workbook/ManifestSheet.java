package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.DecisionEvidence.Definition;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.Version;

/** What the decision and this file were made from, and how to check that. */
final class ManifestSheet {

    private static final String NO_VERSION = "no version";

    private record Entry(String kind, Value name, Value version, Value value) {}

    private static final List<Column<Entry>> COLUMNS = List.of(
            new Column<>("Kind", 24, entry -> Cells.label(entry.kind())),
            new Column<>("Name", 44, Entry::name),
            new Column<>("Version", 12, Entry::version),
            new Column<>("SHA-256 or value", 68, Entry::value));

    private ManifestSheet() {}

    static void write(SheetWriter sheet, DecisionEvidence evidence) {
        sheet.table("Manifest", entries(evidence), COLUMNS);
        sheet.gap();
        sheet.section("How to verify");
        sheet.note(
                "1. This file: its SHA-256 cannot stand inside it. Compute it (sha256sum FILE, or Get-FileHash FILE in"
                        + " PowerShell) and compare it with the one that Vetted shows for this decision. The next workbook names"
                        + " it as its previous workbook.");
        sheet.note("2. The inputs: compute the SHA-256 of each stored file and compare it with the one above.");
        sheet.note(
                "3. The content: the same evidence, rendered by the versions named above, gives the same bytes on any"
                        + " machine. Opening the file changes nothing; saving it from a spreadsheet program does.");
        sheet.note(
                "All times are UTC. Text that a spreadsheet could take for a formula is stored as text, and characters"
                        + " that cannot be shown stand as their code point, for example [U+0007].");
    }

    private static List<Entry> entries(DecisionEvidence evidence) {
        var manifest = evidence.manifest();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                "Decision",
                Cells.own("Decision id"),
                none(),
                Cells.own(evidence.decision().id())));
        entries.add(new Entry(
                "Renderer",
                Cells.own("Vetted evidence workbook"),
                Value.integer(WorkbookRenderer.VERSION),
                Cells.own("Apache POI " + Version.getVersion())));
        manifest.inputs()
                .forEach(input ->
                        entries.add(new Entry("Input", Cells.own(input.name()), none(), Cells.own(input.sha256()))));
        manifest.processes().forEach(process -> entries.add(entry("Process", process)));
        manifest.decisionTables().forEach(table -> entries.add(entry("Decision table", table)));
        entries.add(new Entry(
                "Previous workbook",
                Cells.own("The workbook before this one"),
                none(),
                Cells.own(manifest.previousWorkbook(), "none: this is the first")));
        entries.add(new Entry(
                "Audit chain",
                Cells.own("Head when the evidence was gathered"),
                none(),
                Cells.own(manifest.auditChainHead(), "not recorded")));
        return entries;
    }

    private static Entry entry(String kind, Definition definition) {
        return new Entry(
                kind,
                Cells.own(definition.name()),
                Value.integer(definition.version()),
                Value.absent("no digest recorded"));
    }

    private static Value none() {
        return Value.absent(NO_VERSION);
    }
}
