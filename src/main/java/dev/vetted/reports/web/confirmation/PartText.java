package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.FactPart;
import dev.vetted.reports.PartKind;
import dev.vetted.shared.web.Entered;
import dev.vetted.shared.web.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The parts of facts as they are typed and shown. What does not fit stays as typed: the domain says what is wrong. */
final class PartText {

    private static final String LINE_ENDS = "\\R";

    private PartText() {}

    /** As typed into a field of a form. */
    static String typed(PartKind kind, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(separator(kind)))
                : value.asString();
    }

    private static String separator(PartKind kind) {
        return kind == PartKind.LINES ? "\n" : ", ";
    }

    static JsonNode value(PartKind kind, @Nullable String typed) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        String text = Entered.text(typed).orElse("");
        if (kind.isList()) {
            ArrayNode list = json.arrayNode();
            items(kind, text).forEach(list::add);
            return list;
        }
        if (text.isEmpty()) {
            return json.nullNode();
        }
        return switch (kind) {
            case NUMBER -> text.matches("\\d{1,9}") ? json.numberNode(Integer.parseInt(text)) : json.stringNode(text);
            case YES_OR_NO ->
                text.equals("true") || text.equals("false")
                        ? json.booleanNode(Boolean.parseBoolean(text))
                        : json.stringNode(text);
            default -> json.stringNode(text);
        };
    }

    private static List<String> items(PartKind kind, String text) {
        return kind == PartKind.LINES
                ? Arrays.stream(text.split(LINE_ENDS))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList()
                : Entered.items(text);
    }

    /** In words. */
    static String words(FactPart part, JsonNode value) {
        if (value.isNull() || value.isMissingNode() || value.isArray() && value.isEmpty()) {
            return ReadingWords.NOT_STATED;
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return Wording.yesOrNo(value.booleanValue());
        }
        String text = value.asString();
        return part.kind().vocabulary().stream()
                .filter(it -> it.name().equals(text))
                .map(ReadingWords::of)
                .findAny()
                .orElse(text);
    }
}
