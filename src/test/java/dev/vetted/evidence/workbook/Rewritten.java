package dev.vetted.evidence.workbook;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Copies a tree of records with every text in it changed. */
final class Rewritten {

    private Rewritten() {}

    @SuppressWarnings("unchecked")
    static <T> T texts(T value, UnaryOperator<String> change) {
        return switch (value) {
            case null -> null;
            case String text -> (T) change.apply(text);
            case List<?> list ->
                (T) list.stream().map(item -> texts(item, change)).toList();
            case Record record -> (T) copy(record, change);
            default -> value;
        };
    }

    private static Record copy(Record original, UnaryOperator<String> change) {
        RecordComponent[] components = original.getClass().getRecordComponents();
        try {
            var constructor = original.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = texts(components[i].getAccessor().invoke(original), change);
            }
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
