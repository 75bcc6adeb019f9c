package dev.vetted.reports.reading;

import dev.vetted.reports.reading.Reading.Section;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A reading as one JSON object and back; the object is the contract of the command and of the API. */
public final class ReadingJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule("reading")
                    .addKeySerializer(Section.class, new SectionKey())
                    .addKeyDeserializer(Section.class, new SectionName()))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            // Else "1" would pass for the second word of a vocabulary.
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    /** One line of JSON. */
    public String toJson(Reading reading) {
        return mapper.writeValueAsString(reading);
    }

    /** Indented JSON for people. */
    public String toPrettyJson(Reading reading) {
        return mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(reading);
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException if the text is not a reading
     */
    public Reading fromJson(String json) {
        try {
            return mapper.readValue(json, Reading.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The text is not a reading: " + e.getOriginalMessage(), e);
        }
    }

    private static final class SectionKey extends ValueSerializer<Section> {
        @Override
        public void serialize(Section value, JsonGenerator out, SerializationContext context) {
            out.writeName(value.key());
        }
    }

    private static final class SectionName extends KeyDeserializer {
        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            for (Section section : Section.values()) {
                if (section.key().equals(name)) {
                    return section;
                }
            }
            return context.handleWeirdKey(Section.class, name, "no such section");
        }
    }
}
