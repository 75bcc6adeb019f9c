package dev.vetted.web.api;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Takes texts in as they are, and refuses what no person writes: control characters other than tabs and line ends, and
 * halves of characters. They could not be stored, shown or printed everywhere as they came.
 */
@JacksonComponent
class PlainText extends StdScalarDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        String text = StringDeserializer.instance.deserialize(json, context);
        if (text != null && text.codePoints().anyMatch(PlainText::isUnwritable)) {
            return (String) context.handleWeirdStringValue(String.class, text, "not a text");
        }
        return text;
    }

    private static boolean isUnwritable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
