package dev.vetted.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The FEEL expressions of a model, wherever they stand: any attribute or text that begins with an equals sign. */
final class Expressions {

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

    /** A name that is neither a property of a context nor a function. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)(?!\\w*\\s*\\()");

    private static final Pattern PROPERTY = Pattern.compile("\\.([A-Za-z_]\\w*)");

    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "true",
            "false",
            "null",
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of");

    private final List<Expression> all = new ArrayList<>();

    private Expressions() {}

    /** @param ofCalledProcess whether it reads variables of the process that a call activity called */
    record Expression(String text, boolean ofCalledProcess) {

        Set<String> variables() {
            return names(text);
        }

        Set<String> properties() {
            return matches(PROPERTY, text);
        }
    }

    static List<Expression> of(Path model) {
        Expressions found = new Expressions();
        NodeList elements = parse(model).getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            found.collect((Element) elements.item(i));
        }
        return found.all;
    }

    /** The variables that an expression reads. */
    static Set<String> names(String expression) {
        Set<String> names = matches(NAME, expression);
        names.removeAll(WORDS);
        return names;
    }

    private static Set<String> matches(Pattern pattern, String expression) {
        return pattern.matcher(TEXT.matcher(expression).replaceAll(""))
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Document parse(Path model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(model.toFile());
        } catch (ParserConfigurationException | SAXException | IOException damaged) {
            throw new IllegalStateException(model + " cannot be read", damaged);
        }
    }

    private void collect(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            add(element, attributes.item(i).getNodeValue());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                add(element, child.getNodeValue().strip());
            }
        }
    }

    private void add(Element element, String value) {
        if (value.startsWith("=")) {
            all.add(new Expression(value.substring(1), isOutputOfCallActivity(element)));
        }
    }

    private static boolean isOutputOfCallActivity(Element element) {
        return element.getLocalName().equals("output")
                && element.getParentNode()
                        .getParentNode()
                        .getParentNode()
                        .getLocalName()
                        .equals("callActivity");
    }
}
