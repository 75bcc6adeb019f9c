package dev.vetted.workflow;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A decision table as drawn, with the names it uses. */
record DrawnDecision(Path file, Document model) {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final Pattern KEY = Pattern.compile("(\\w+):");

    static DrawnDecision of(String decisionId) {
        Path file = DrawnProcess.FOLDER.resolve(decisionId + ".dmn");
        return new DrawnDecision(file, Expressions.parse(file));
    }

    /** Of the decision that the others in the file are asked for. */
    String id() {
        return top().getAttribute("id");
    }

    /** Variables that input expressions read, other than the results of decisions in the same file. */
    Set<String> inputs() {
        Set<String> inputs = new TreeSet<>();
        each(model.getDocumentElement(), "inputExpression")
                .forEach(it ->
                        inputs.addAll(Expressions.names(it.getTextContent().strip())));
        each(model.getDocumentElement(), "decision")
                .flatMap(it -> each(it, "variable"))
                .forEach(it -> inputs.remove(it.getAttribute("name")));
        return inputs;
    }

    /** Outputs of the table, or the keys of the context that the decision makes of its parts. */
    Set<String> outputs() {
        Set<String> outputs =
                each(top(), "output").map(it -> it.getAttribute("name")).collect(Collectors.toCollection(TreeSet::new));
        each(top(), "literalExpression")
                .flatMap(it -> KEY.matcher(it.getTextContent()).results())
                .forEach(it -> outputs.add(it.group(1)));
        return outputs;
    }

    /** Ids of all rules in the file. */
    Set<String> rules() {
        return each(model.getDocumentElement(), "rule")
                .map(it -> it.getAttribute("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Element top() {
        return each(model.getDocumentElement(), "decision").findFirst().orElseThrow();
    }

    private static Stream<Element> each(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS(DMN, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
