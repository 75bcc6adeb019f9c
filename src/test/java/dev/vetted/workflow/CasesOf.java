package dev.vetted.workflow;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.CsvSource;

/** The words in the cases of a test that has them as a table. */
final class CasesOf {

    private CasesOf() {}

    static Set<String> method(Class<?> test, String name) {
        return Arrays.stream(test.getDeclaredMethods())
                .filter(it -> it.getName().equals(name))
                .map(it -> it.getAnnotation(CsvSource.class))
                .flatMap(it -> Stream.concat(Stream.of(it.textBlock()), Arrays.stream(it.value())))
                .flatMap(it -> Arrays.stream(it.split("[|,;\\s]+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
