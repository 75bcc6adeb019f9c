package dev.vetted.tracking;

import dev.vetted.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The process models as drawn: their XML, and the names of their elements. */
@Component
public class ProcessModels {

    /** Resources of all models, in the order in which people meet them. */
    public static final List<String> PROCESS_IDS =
            List.of("third-party-lifecycle", "assurance-review", "report-intake", "scope-mapping", "exception-triage");

    private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();

    /** @throws Refusal.Unknown when there is no such process */
    public byte[] xml(String processId) {
        if (!PROCESS_IDS.contains(processId)) {
            throw new Refusal.Unknown(
                    "There is no process %s. There are: %s.".formatted(processId, String.join(", ", PROCESS_IDS)));
        }
        try (InputStream model = new ClassPathResource("bpmn/" + processId + ".bpmn").getInputStream()) {
            return model.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException("The model of " + processId + " cannot be read.", damaged);
        }
    }

    /** The name of the process as drawn. */
    public String name(String processId) {
        return elementName(processId, processId);
    }

    /** The name of an element as drawn; its id when it has none. */
    public String elementName(String processId, String elementId) {
        return names.computeIfAbsent(processId, this::read).getOrDefault(elementId, elementId);
    }

    private Map<String, String> read(String processId) {
        Map<String, String> read = new ConcurrentHashMap<>();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            NodeList all = factory.newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(xml(processId)))
                    .getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/MODEL", "*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                if (element.hasAttribute("id") && !element.getAttribute("name").isBlank()) {
                    read.put(
                            element.getAttribute("id"),
                            element.getAttribute("name").replaceAll("\\s+", " "));
                }
            }
            return read;
        } catch (ParserConfigurationException | SAXException | IOException damaged) {
            throw new IllegalStateException("The model of " + processId + " is damaged.", damaged);
        }
    }
}
