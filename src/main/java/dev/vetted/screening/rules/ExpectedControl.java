package dev.vetted.screening.rules;

import dev.vetted.reports.reading.Reading.Control;
import java.util.regex.Pattern;

/** Controls that a reviewer expects, told by their words. That no words match does not prove that there is none. */
enum ExpectedControl {
    MULTI_FACTOR("multi-factor authentication", "multi-?\\s?factor|two-factor|2fa|mfa\\b"),
    ACCESS_REVIEW(
            "review of access",
            "(?:access|account|entitlement|permission)s?\\b.{0,60}\\breview|review\\w*\\b.{0,60}\\b(?:access|accounts|entitlements|permissions)"),
    LEAVERS(
            "removal of leavers' access",
            "(?:terminat|leav(?:er|ing)|offboard|departing).{0,120}(?:access|accounts?|credentials)|access.{0,80}(?:terminat|leaver)"),
    ENCRYPTION_AT_REST(
            "encryption at rest",
            "encrypt\\w*.{0,80}(?:at rest|stored|storage|databases?|backups?|disks?)|(?:at rest|stored|databases?|disks?).{0,60}encrypt"),
    ENCRYPTION_IN_TRANSIT(
            "encryption in transit",
            "encrypt\\w*.{0,80}(?:transit|transmi|network|connections?)|\\btls\\b|\\bhttps\\b|transit.{0,60}encrypt"),
    LOGGING("logging and monitoring", "\\blog(?:s|ged|ging)?\\b|security information and event"),
    SCANNING("vulnerability scans", "vulnerabilit\\w*.{0,60}(?:scan|assess)|scan\\w*.{0,60}vulnerabilit"),
    PATCHING("patching in time", "patch"),
    PENETRATION_TEST("penetration test", "penetration[- ]test|pen[- ]?test"),
    INCIDENT_TEST(
            "test of incident response",
            "incident.{0,80}(?:exercise|tabletop|test|drill)|(?:tabletop|exercise|drill).{0,60}incident"),
    BACKUP("backup and restore test", "back-?\\s?ups?\\b|restor(?:e|ation)"),
    RECOVERY_TEST(
            "recovery test", "(?:recovery|continuity).{0,60}(?:test|exercise)|test\\w*.{0,60}(?:recovery|continuity)"),
    CHANGE_APPROVAL("approval of changes", "chang\\w*.{0,100}approv|approv\\w*.{0,80}chang"),
    VENDOR_REVIEW(
            "review of vendors",
            "(?:vendor|supplier|third[- ]part(?:y|ies)|subservice).{0,80}(?:review|assess|evaluat|monitor)|(?:review|assess|evaluat|monitor)\\w*.{0,80}(?:vendor|supplier|third[- ]part|subservice)"),
    TRAINING(
            "security training",
            "(?:security|awareness).{0,40}(?:training|course)|training.{0,60}(?:security|awareness)"),
    SCREENING(
            "screening of staff",
            "background (?:check|screening|investigation)|screen\\w*.{0,60}(?:candidate|employ|hire|start)|(?:candidate|new hire)s?.{0,40}screened");

    private static final Pattern INDEPENDENT =
            Pattern.compile("(?i)\\b(?:independent|third[- ]party|external|outside)\\b");

    private final String label;
    private final Pattern words;

    ExpectedControl(String label, String words) {
        this.label = label;
        this.words = Pattern.compile("(?is)" + words);
    }

    String label() {
        return label;
    }

    boolean matches(Control control) {
        return words.matcher(control.text()).find();
    }

    static boolean isIndependent(Control control) {
        return INDEPENDENT.matcher(control.text()).find();
    }
}
