package dev.vetted.reports.reading.wording;

import dev.vetted.reports.reading.Reading.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs and short codes that stand for the result of a test, as the document's own key explains them. */
public final class ResultMarks {

    private static final String SIGN = "[✓✔☑√✗✘✕✖☒×○●◯◦▲△■□◇◆★☆†‡]";
    private static final String CODE = "(?:[A-Z]{1,4}|[A-Z](?:/[A-Z]){1,2}|[A-Z]\\d)";
    private static final Pattern KEY = Pattern.compile("(?:^|(?<=[\\s;,.(“\"]))(" + SIGN + "|" + CODE
            + ")[”\"]?\\s*(?:=|:(?=\\s)|\\s[–—-]\\s|\\bmeans\\b|\\bstands\\s+for\\b|\\bdenotes\\b)\\s*(.+?)(?=\\s*(?:[;,.]|\\s)\\s*[“\"]?(?:"
            + SIGN + "|" + CODE
            + ")[”\"]?\\s*(?:=|:\\s|\\s[–—-]\\s|means\\b|stands\\s+for\\b|denotes\\b)|[;.]?\\s*$)");
    private static final Pattern MARK = Pattern.compile(SIGN + "|" + CODE + "|\\d");
    private static final Pattern BEGINS_WITH_CODE = Pattern.compile("\\W*" + CODE + "\\W*[:–—-]");

    private static final Pattern ANY_SIGN = Pattern.compile(SIGN);

    private final Map<String, Result> meanings = new LinkedHashMap<>();

    private ResultMarks() {
        List.of("✓", "✔", "☑", "√").forEach(sign -> meanings.put(sign, Result.NO_EXCEPTION));
        List.of("✗", "✘", "✕", "✖", "☒").forEach(sign -> meanings.put(sign, Result.EXCEPTION));
    }

    /**
     * Learns them from the lines of a document that explain them, such as "✘ = departure found" or "NE: no exceptions
     * noted", and from rows in which the meaning stands in the cell behind the mark.
     */
    public static ResultMarks explainedIn(List<String> lines, List<List<String>> rows) {
        ResultMarks marks = new ResultMarks();
        for (String line : lines) {
            if (!mayExplain(line)) {
                continue;
            }
            Matcher matcher = KEY.matcher(line);
            while (matcher.find()) {
                String mark = matcher.group(1);
                ResultWording.classify(matcher.group(2)).ifPresent(result -> marks.meanings.put(mark, result));
            }
        }
        rows.forEach(marks::learn);
        return marks;
    }

    private void learn(List<String> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            String mark = cells.get(i).strip();
            if (MARK.matcher(mark).matches()) {
                ResultWording.classify(cells.get(i + 1)).ifPresent(result -> meanings.put(mark, result));
            }
        }
    }

    /** Most lines are passed over at once. */
    private static boolean mayExplain(String line) {
        return line.indexOf('=') >= 0
                || line.contains(" means ")
                || line.contains(" denotes ")
                || line.contains(" stands for ")
                || line.chars()
                        .anyMatch(sign -> sign > 0xD0
                                && ANY_SIGN.matcher(Character.toString(sign)).matches())
                || BEGINS_WITH_CODE.matcher(line).lookingAt();
    }

    /** True for a line that begins with a sign of which the meaning is known. */
    public boolean begins(String line) {
        return !line.isEmpty() && isSign(line.substring(0, 1));
    }

    /** True for a line that is such a sign and nothing else. */
    public boolean isBare(String line) {
        return begins(line) && line.strip().length() == 1;
    }

    private boolean isSign(String text) {
        return ANY_SIGN.matcher(text).matches() && meanings.containsKey(text);
    }

    /** A result in words in place of its marks; codes count only where nothing else is printed. */
    public String spelled(String result) {
        Optional<Result> code = Optional.ofNullable(meanings.get(result.strip()));
        if (code.isPresent()) {
            return words(code.get(), "");
        }
        StringBuilder spelled = new StringBuilder();
        int from = 0;
        Matcher sign = ANY_SIGN.matcher(result);
        while (sign.find()) {
            Result meaning = meanings.get(sign.group());
            if (meaning != null) {
                spelled.append(result, from, sign.start()).append(words(meaning, result.substring(sign.end())));
                from = sign.end();
            }
        }
        return spelled.append(result.substring(from)).toString();
    }

    private static String words(Result result, String behind) {
        boolean more = !behind.isBlank()
                && !ANY_SIGN.matcher(behind.strip().substring(0, 1)).matches();
        return switch (result) {
            case NO_EXCEPTION -> "No exceptions noted.";
            case EXCEPTION -> more ? "Exception: " : "Exception noted.";
            case NOT_TESTED_NO_OCCURRENCE -> "Not tested, there was no occurrence.";
            case NOT_TESTED_OTHER -> "Not tested.";
            case CARVED_OUT -> "Performed by a subservice organization.";
        };
    }
}
