package dev.vetted.controls.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a list of controls; its order and the case of its name do not matter. */
public enum ControlColumn {
    ID("Id", "AC-07", List.of("controlid", "control", "code", "ref", "reference", "controlnumber")),
    TITLE("Title", "Leavers lose access the same day", List.of("name", "controltitle", "controlname")),
    DESCRIPTION(
            "Description",
            "Accounts of leavers are disabled on their last day, from the list of the personnel department.",
            List.of("text", "controldescription")),
    OWNER("Owner", "Name of the person who answers for it", List.of("controlowner", "responsible")),
    EVIDENCE("Evidence", "Words or a link", List.of("proof", "link")),
    CRITERIA("Criteria", "CC6.2, CC6.3", List.of("criterion", "tsc", "trustservicescriteria")),
    REVIEWED_ON(
            "Last reviewed",
            "2026-03-31",
            List.of("reviewdate", "reviewed", "reviewedon", "lastreview", "datereviewed")),
    INTERVAL(
            "Review interval (months)",
            "12",
            List.of("reviewinterval", "interval", "intervalmonths", "reviewintervalinmonths", "months")),
    STATUS("Status", "In place, Planned or Retired", List.of("state"));

    private final String title;
    private final String example;
    private final List<String> alsoKnownAs;

    ControlColumn(String title, String example, List<String> alsoKnownAs) {
        this.title = title;
        this.example = example;
        this.alsoKnownAs = alsoKnownAs;
    }

    public String title() {
        return title;
    }

    /** What stands in it, for people who fill the list. */
    public String example() {
        return example;
    }

    public static List<String> titles() {
        return Arrays.stream(values()).map(ControlColumn::title).toList();
    }

    /** The column that a header names, if any. */
    static Optional<ControlColumn> named(String header) {
        String name = letters(header);
        return Arrays.stream(values())
                .filter(it -> letters(it.title).equals(name) || it.alsoKnownAs.contains(name))
                .findFirst();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }
}
