package dev.vetted.reports.reading.layout;

import java.util.regex.Pattern;

/** What a sentence looks like in a report: full stops after abbreviations and in numbers do not end it. */
final class Sentences {

    static final Pattern SENTENCE = Pattern.compile(
            "\\S(?:[^.!?]++|[.](?=[\\w,;)])|(?<=\\b(?:Inc|Corp|Ltd|Co|No|St|Dr|Mr|Ms|Mrs|vs|e\\.g|i\\.e|approx|Ref)|\\b[A-Z])[.]"
                    + "(?!\\s*$))*(?:[.!?][\"')\\]]*(?=\\s|$)|$)");

    private Sentences() {}
}
