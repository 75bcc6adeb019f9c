package dev.vetted.controls.requests;

import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * What is shown in answer to a request: always words, and where the evidence is.
 *
 * @param link to evidence kept elsewhere
 * @param document SHA-256 of a stored file
 * @param fileName the name it was sent under
 */
public record RequestAnswer(String text, Optional<String> link, Optional<Sha256> document, Optional<String> fileName) {

    private static final int LINK = 1000;

    public RequestAnswer {
        text = text.strip();
        link = link.map(String::strip).filter(it -> !it.isEmpty());
        if (text.isEmpty()) {
            throw new Refusal.Invalid("Say in words what the control does and what the evidence shows.");
        }
        Length.atMost(Length.GROUNDS, "answer", text);
        link.ifPresent(RequestAnswer::checkLink);
    }

    /** Words alone. */
    public static RequestAnswer of(String text) {
        return new RequestAnswer(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with a stored file. */
    public RequestAnswer with(Sha256 stored, String name) {
        return new RequestAnswer(text, link, Optional.of(stored), Optional.of(name));
    }

    /** Whoever judges the answer follows the link: it leads to a page and runs nothing. */
    private static void checkLink(String link) {
        Length.atMost(LINK, "link", link);
        try {
            URI address = new URI(link);
            String scheme = String.valueOf(address.getScheme());
            if ((scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http")) && address.getHost() != null) {
                return;
            }
        } catch (URISyntaxException noAddress) {
            throw noLink(link);
        }
        throw noLink(link);
    }

    private static Refusal.Invalid noLink(String link) {
        return new Refusal.Invalid("\"%s\" is no link. Give an address that begins with https://.".formatted(link));
    }
}
