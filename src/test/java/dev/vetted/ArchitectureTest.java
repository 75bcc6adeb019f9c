package dev.vetted;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the code's structure that go beyond the modules' declared dependencies. */
@AnalyzeClasses(packagesOf = VettedApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MOST_COLLABORATORS = 5;

    @ArchTest
    static final ArchRule onlyWorkflowKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.vetted.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.camunda..")
            .because("the engine can then be replaced in one place");

    @ArchTest
    static final ArchRule nothingDependsOnWorkflow = noClasses()
            .that()
            .resideOutsideOfPackage("dev.vetted.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.vetted.workflow..")
            .because("the domain reaches the engine by events alone");

    @ArchTest
    static final ArchRule onlyWebPackagesKnowTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage("dev.vetted..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.ui..",
                    "org.springframework.security..",
                    "jakarta.servlet..",
                    "org.thymeleaf..",
                    "io.github.wimdeblauwe.htmx..")
            .because("what is decided must not depend on the way it was asked for");

    @ArchTest
    static final ArchRule theWebKnowsNoInternals = noClasses()
            .that()
            .resideInAPackage("dev.vetted..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.vetted..internal..")
            .because("controllers call facades");

    @ArchTest
    static final ArchRule readingAndCriteriaNeedNoFramework = noClasses()
            .that()
            .resideInAnyPackage("dev.vetted.reports.reading..", "dev.vetted.criteria..")
            // Declares the module or its named interface.
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "io.camunda..")
            .because("the reading engine runs from the command line without the service");

    @ArchTest
    static final ArchRule noFieldIsInjected = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.vetted.ServiceConfiguration")
            .should(accessTargetWhere(readsTheTimeOfTheMachine()))
            .because("a test must be able to say what time it is");

    @ArchTest
    static final ArchRule transactionsAreOpenedByFacadesOrTheirStores = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(areFacadesOrStores())
            .because(
                    "a transaction is one step of the domain; where the step also works on files, its store opens one");

    @ArchTest
    static final ArchRule noClassIsTransactionalAsAWhole =
            noClasses().should().beAnnotatedWith(Transactional.class).because("each method says whether it writes");

    @ArchTest
    static final ArchRule whoOpensTransactionsTouchesNoFilesAndNoNetwork = noClasses()
            .that(haveTransactionalMethods())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.vetted.documents..", "java.nio.file..", "java.net..", "io.camunda..")
            .because("a file or a message cannot be rolled back");

    @ArchTest
    static final ArchRule entitiesAreInternal =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("dev.vetted..internal");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a state changes by a verb of the domain");

    @ArchTest
    static final ArchRule nobodyWritesToStandardStreams = noClasses()
            .that()
            // Hands them to the command that prints its result.
            .doNotHaveFullyQualifiedName("dev.vetted.VettedApplication")
            .and()
            // Says that no Java is new enough, before there is a log.
            .doNotHaveFullyQualifiedName("dev.vetted.VettedLauncher")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(resideInANullMarkedPackage());

    @ArchTest
    static final ArchRule namesAreWordsOfTheField = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|Info)")
            .because("such a name says nothing");

    @ArchTest
    static final ArchRule beansHaveFewCollaborators = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .should(haveFewCollaborators())
            .because("a class that needs more does more than one thing");

    /**
     * A root package and its internals are one slice: the facade uses its stores, the stores the facade's records. So
     * do the steps of reading with the records of a reading, and those of rating with the records of a rating.
     */
    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().assignedFrom(packagesWithTheirInternals())
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                    resideInAPackage("dev.vetted.reports.reading.*"), resideInAPackage("dev.vetted.reports.reading"))
            .ignoreDependency(resideInAPackage("dev.vetted.triage.rating"), resideInAPackage("dev.vetted.triage"));

    private static DescribedPredicate<JavaAccess<?>> readsTheTimeOfTheMachine() {
        return DescribedPredicate.describe(
                "reads the time of the machine",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && readsTheTime(target));
    }

    private static boolean readsTheTime(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean ofClock = target.getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(Clock.class));
        return switch (owner.getPackageName()) {
            case "java.time" ->
                target.getName().equals("now") && !ofClock
                        || owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
            case "java.lang" -> target.getName().equals("currentTimeMillis");
            case "java.util" ->
                owner.isEquivalentTo(Date.class) && target.getName().equals("<init>");
            default -> false;
        };
    }

    private static DescribedPredicate<JavaClass> areFacadesOrStores() {
        return resideInAnyPackage("dev.vetted.*", "dev.vetted.*.internal")
                .and(not(resideInAnyPackage("dev.vetted.web..", "dev.vetted.workflow..")))
                .as("are facades in a module's root package or stores in its internal package");
    }

    private static DescribedPredicate<JavaClass> haveTransactionalMethods() {
        return DescribedPredicate.describe(
                "have transactional methods",
                type -> type.getMethods().stream().anyMatch(it -> it.isAnnotatedWith(Transactional.class)));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is marked @NullMarked in its package-info.java") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith(NullMarked.class),
                        "%s of %s".formatted(type.getPackageName(), type.getSimpleName())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveFewCollaborators() {
        return new ArchCondition<>("take at most " + MOST_COLLABORATORS + " collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors()
                        .forEach(it -> events.add(new SimpleConditionEvent(
                                it,
                                it.getRawParameterTypes().size() <= MOST_COLLABORATORS,
                                "%s takes %d"
                                        .formatted(
                                                it.getFullName(),
                                                it.getRawParameterTypes().size()))));
            }
        };
    }

    private static SliceAssignment packagesWithTheirInternals() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName().replaceFirst("\\.internal$", ""));
            }

            @Override
            public String getDescription() {
                return "packages with their internals";
            }
        };
    }
}
