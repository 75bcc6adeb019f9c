package dev.vetted.evidence.workbook;

/** The sheets of the workbook, in their order. */
enum WorkbookSheet {
    DECISION("Decision"),
    REPORT("Report"),
    COVERAGE("Coverage"),
    REQUIRED_ASSURANCE("Required assurance"),
    SCOPE("Scope"),
    SCREENING("Screening"),
    SCREENING_RULES("Screening rules"),
    EXCEPTIONS("Exceptions"),
    CONTROLS("Controls"),
    USER_ENTITY_CONTROLS("User entity controls"),
    SUBSERVICE_ORGANIZATIONS("Subservice organizations"),
    COMPENSATING_CONTROLS("Compensating controls"),
    POLICY("Policy"),
    PROCESS_HISTORY("Process history"),
    MANIFEST("Manifest");

    /** As shown on the sheet's tab. */
    final String title;

    WorkbookSheet(String title) {
        this.title = title;
    }
}
