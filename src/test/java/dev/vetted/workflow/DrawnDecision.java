package dev.vetted.workflow;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A decision table as drawn, with the names it uses. */
record DrawnDecision(Path file, Document model) {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    static DrawnDecision of(String decisionId) {
        Path file = DrawnProcess.FOLDER.resolve(decisionId + ".dmn");
        return new DrawnDecision(file, Expressions.parse(file));
    }

    String id() {
        return ((Element) model.getElementsByTagNameNS(DMN, "decision").item(0)).getAttribute("id");
    }

    /** Variables that the input expressions read. */
    Set<String> inputs() {
        Set<String> inputs = new TreeSet<>();
        NodeList expressions = model.getElementsByTagNameNS(DMN, "inputExpression");
        for (int i = 0; i < expressions.getLength(); i++) {
            inputs.addAll(Expressions.names(expressions.item(i).getTextContent().strip()));
        }
        return inputs;
    }

    Set<String> outputs() {
        Set<String> outputs = new TreeSet<>();
        NodeList columns = model.getElementsByTagNameNS(DMN, "output");
        for (int i = 0; i < columns.getLength(); i++) {
            outputs.add(((Element) columns.item(i)).getAttribute("name"));
        }
        return outputs;
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
