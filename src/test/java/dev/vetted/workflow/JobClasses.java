package dev.vetted.workflow;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.vetted.workflow.listener.Listener;
import dev.vetted.workflow.worker.Worker;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes that take jobs, found by what they implement, and the variables that they read and write. */
final class JobClasses {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.vetted");

    private static final List<Worker<?, ?>> WORKERS =
            instances(Worker.class).<Worker<?, ?>>map(it -> (Worker<?, ?>) it).toList();

    private static final List<Listener> LISTENERS = instances(Listener.class).toList();

    private JobClasses() {}

    static List<Worker<?, ?>> workers() {
        return instances(Worker.class)
                .<Worker<?, ?>>map(it -> (Worker<?, ?>) it)
                .toList();
    }

    static List<Listener> listeners() {
        return LISTENERS;
    }

    static Set<String> inputs(Worker<?, ?> worker) {
        return required(worker.inputType());
    }

    static Set<String> outputs(Worker<?, ?> worker) {
        return Arrays.stream(worker.getClass().getDeclaredMethods())
                .filter(it -> it.getName().equals("handle") && !it.isBridge())
                .map(Method::getReturnType)
                .flatMap(it -> components(it).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a listener cannot do without, by the records in which it reads variables. */
    static Set<String> inputs(Listener listener) {
        return Arrays.stream(listener.getClass().getDeclaredClasses())
                .filter(Class::isRecord)
                .flatMap(it -> required(it).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All variables that a listener reads, whether there or not. */
    static Set<String> known(Listener listener) {
        return Arrays.stream(listener.getClass().getDeclaredClasses())
                .filter(Class::isRecord)
                .flatMap(it -> components(it).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(it -> !it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Stream<T> instances(Class<T> type) {
        return ALL.stream()
                .filter(it -> it.isAssignableTo(type) && !it.isInterface())
                .map(JavaClass::reflect)
                .map(JobClasses::withoutCollaborators)
                .map(type::cast);
    }

    /** Enough to ask it for its job type. */
    private static Object withoutCollaborators(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException unusual) {
            throw new IllegalStateException(type + " cannot be made", unusual);
        }
    }
}
