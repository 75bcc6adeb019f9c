package dev.vetted.reports.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of companies, told by the legal form at their end. */
public final class LegalNames {

    private static final String FORM =
            "(?:Incorporated|Inc\\.?|L\\.L\\.C\\.|LLC|L\\.L\\.P\\.|LLP|PLLC|P\\.L\\.L\\.C\\.|Private\\s+Limited|Pvt\\.?\\s+Ltd\\.?|Pty\\.?\\s+Ltd\\.?"
                    + "|Limited|Ltd\\.?|Corporation|Corp\\.?|Company|Co\\.|GmbH|AG|SE|KG|plc|PLC|L\\.P\\.|LP|P\\.C\\.|PC|P\\.A\\.|PA|S\\.A\\.S?\\.?|SAS|B\\.V\\.|BV|N\\.V\\.|ApS|A/S|AS|AB|Oy|S\\.r\\.l\\.|S\\.p\\.A\\.|SpA|S\\.L\\.|S\\.[àa]\\s?r\\.l\\.|SARL|N\\.A\\.|ULC|Sdn\\.?\\s+Bhd\\.?|EOOD|OOD|Kft\\.?|d\\.o\\.o\\.|s\\.r\\.o\\.|a\\.s\\.|Sp\\.\\s+z\\s+o\\.o\\.|Ltda\\.?|K\\.K\\.|Pte\\.?\\s+Ltd\\.?|UG|OÜ|UAB|SIA|ASA|DAC|Cooperative|Co-operative|Coöperatie)";
    private static final String WORD =
            "(?:[\\p{Lu}0-9][\\p{L}\\w'&+/-]*(?:\\.[\\p{L}\\w][\\p{L}\\w'&+/-]*)*(?:(?<=\\b(?:St|Mt|Dr|Ft|[A-Z]))\\.)?|&)";
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\w])(" + WORD + "(?:,?\\s+(?:" + WORD
            + "|of|and|for|the|de|van|von|\\([\\p{Lu}][\\p{L}\\w .-]{1,20}\\))){0,7}?,?\\s+" + FORM
            + "(?:,\\s+P\\.C\\.)?)(?![\\w])(?:\\.(?=\\.))?");
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
    /** What stands in front of a name and is not part of it: who acts in it, a word of the sentence, a date. */
    private static final Pattern LEAD = Pattern.compile(
            "^(?:.*\\b(?:Management|Board|Boards|Directors|Officers|Members|Shareholders|Partners\\s+of|Trustees|Owners)\\b(?:\\s+(?:and|of)\\b.*?)?\\s+of|(?:Prepared|Issued|Report|Made|Performed|Addressed|Bill|Sold|Attn)\\s+(?:for|to|by|on|of)|To:?|The|Both|Two|Our|Since|Until|Under|At|By|In|For|From|With|When|While|If|As|Hosting|Controls?\\s+\\w+\\s+of"
                    + "|.*\\b(?:" + MONTH + "\\.?\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\.?\\s+" + MONTH
                    + "\\s+\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2}),?)\\s+(?:the\\s+)?");

    private static final Pattern ENDS_WITH_FORM = Pattern.compile(".*\\b" + FORM + "$");

    private static final int LONGEST_FORM = 24;

    private LegalNames() {}

    /** A name and where it stands in the text. */
    public record Name(String value, int start, int end) {}

    /** All names in the order of the text. */
    public static List<Name> in(String text) {
        List<Name> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(1);
            String bare = withoutLead(value);
            if (bare.split("\\s+").length >= 2
                    && !bare.matches(
                            "(?i)(?:the\\s+)?company|(?:this|our)\\s+.*|.*\\b(?:the|our|this)\\s+(?:company|corporation)")) {
                names.add(new Name(bare, matcher.end(1) - bare.length(), matcher.end(1)));
            }
        }
        return names;
    }

    public static boolean isName(String text) {
        String bare = text.strip();
        String end = bare.substring(Math.max(0, bare.length() - LONGEST_FORM));
        return bare.indexOf(' ') > 0 && ENDS_WITH_FORM.matcher(end).matches();
    }

    private static String withoutLead(String value) {
        String bare = value;
        String before;
        do {
            before = bare;
            bare = LEAD.matcher(bare).replaceFirst("");
        } while (!bare.equals(before));
        int and = bare.lastIndexOf(" and ");
        // "Alpha, Inc. and Beta, LLC" are two names; "Stone and Reed, Inc." is one.
        if (and > 0 && ENDS_WITH_FORM.matcher(bare.substring(0, and)).matches()) {
            return bare.substring(and + 5);
        }
        return bare;
    }
}
