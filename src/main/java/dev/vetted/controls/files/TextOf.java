package dev.vetted.controls.files;

import dev.vetted.shared.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody states: by its mark at the beginning, as UTF-8 where every byte fits, and as
 * Windows-1252 otherwise, which is what older spreadsheets save.
 *
 * @param encoding in words
 */
record TextOf(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @throws Refusal.Invalid when the bytes are no text */
    static TextOf bytes(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return decoded(content, StandardCharsets.UTF_16, "UTF-16").orElseThrow(TextOf::noText);
        }
        for (byte it : content) {
            if (it == 0) {
                throw noText();
            }
        }
        return decoded(content, StandardCharsets.UTF_8, "UTF-8")
                .or(() -> decoded(content, WINDOWS, "Windows-1252"))
                .filter(it -> it.text.indexOf('\uFFFD') < 0)
                .orElseThrow(TextOf::noText);
    }

    private static Optional<TextOf> decoded(byte[] content, Charset charset, String words) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(new TextOf(text.startsWith("\uFEFF") ? text.substring(1) : text, words));
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static Refusal.Invalid noText() {
        return new Refusal.Invalid(
                "The file is neither text nor an Excel workbook. Save the list as .xlsx or as CSV in UTF-8.");
    }
}
