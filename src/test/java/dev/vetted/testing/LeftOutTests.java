package dev.vetted.testing;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of the run which tests were left out and why, so that a green build is not taken for more. */
public final class LeftOutTests implements TestExecutionListener {

    private final Map<String, List<String>> namesByReason = new ConcurrentSkipListMap<>();
    private final PrintStream out;

    /** For the service loader. */
    public LeftOutTests() {
        this(System.out);
    }

    LeftOutTests(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        namesByReason
                .computeIfAbsent(reason, ignored -> new CopyOnWriteArrayList<>())
                .add(test.getSource().map(LeftOutTests::name).orElseGet(test::getDisplayName));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        print();
    }

    void print() {
        if (namesByReason.isEmpty()) {
            return;
        }
        out.println("Left out:");
        new TreeMap<>(namesByReason).forEach((reason, names) -> {
            out.println("  " + reason);
            names.stream().sorted().forEach(name -> out.println("    " + name));
        });
    }

    private static String name(TestSource source) {
        return switch (source) {
            case MethodSource method -> method.getClassName() + "." + method.getMethodName();
            case ClassSource type -> type.getClassName();
            default -> source.toString();
        };
    }
}
