package dev.vetted.workflow;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.vetted.workflow.process.ThirdPartyLifecycle;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names that a class of the process package declares. */
record ConstantNames(Class<?> type) {

    private static final String PROCESS_ID = "PROCESS_ID";

    private static final List<ConstantNames> PROCESSES = new ClassFileImporter()
            .importPackagesOf(ThirdPartyLifecycle.class).stream()
                    .filter(it -> it.tryGetField(PROCESS_ID).isPresent())
                    .map(it -> new ConstantNames(it.reflect()))
                    .toList();

    /** One for each process. */
    static List<ConstantNames> ofProcesses() {
        return PROCESSES;
    }

    static ConstantNames ofProcess(String processId) {
        return ofProcesses().stream()
                .filter(it -> it.processId().equals(processId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no class has the names of the process " + processId));
    }

    String processId() {
        return Arrays.stream(type.getFields())
                .filter(it -> it.getName().equals(PROCESS_ID))
                .map(ConstantNames::value)
                .findFirst()
                .orElseThrow();
    }

    /** The constants of the nested class of this name; none if there is no such class. */
    Set<String> of(String kind) {
        return Arrays.stream(type.getClasses())
                .filter(it -> it.getSimpleName().equals(kind))
                .flatMap(it -> new ConstantNames(it).own().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The constants of the class itself. */
    Set<String> own() {
        return Arrays.stream(type.getFields()).map(ConstantNames::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
