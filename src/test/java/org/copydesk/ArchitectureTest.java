package org.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.rule.FindingBuilder;
import org.copydesk.rule.Rule;

/** The layers of the packages, and constraints on rules and public types. */
@AnalyzeClasses(packages = "org.copydesk", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.copydesk";
  private static final String SPARK = "org.apache.spark..";

  // All packages throw them; they depend on nothing, but are beside the library's entry for users.
  private static final DescribedPredicate<JavaClass> EXCEPTIONS =
      resideInAPackage(ROOT).and(assignableTo(CopydeskException.class));

  private static final Set<String> EXPORTED = exportedPackages();

  /** Also where the build writes to another folder than target/, as it does with -Dquick. */
  static final class WithoutTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  // From the top down; the packages of one line don't use each other.
  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("cli"),
          Set.of("server", "lsp", "validation", "spark"),
          Set.of("archive"),
          Set.of("config"),
          Set.of("input", "output"),
          Set.of("draft"),
          Set.of("rule.testing"),
          Set.of(""),
          Set.of("pipeline", "plugin"),
          Set.of("rules"),
          Set.of("context"),
          Set.of("rule"),
          Set.of("finding"),
          Set.of("evidence"),
          Set.of("duplication"),
          Set.of("similarity"),
          Set.of("model"),
          Set.of("analysis"),
          Set.of("yaml"),
          Set.of("lexicon"),
          Set.of("article"),
          Set.of("json", "message"),
          Set.of("text"),
          Set.of("library"));

  @ArchTest static final ArchRule imports_point_down_the_table = layers();

  private static ArchRule layers() {
    var layers =
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage(ROOT, ROOT + ".(**)");
    for (var row : LAYERS) {
      for (var name : row) {
        layers = layers.optionalLayer(layer(name)).definedBy(packageOf(name));
      }
    }
    var above = new TreeSet<String>();
    for (var row : LAYERS) {
      for (var name : row) {
        layers =
            above.isEmpty()
                ? layers.whereLayer(layer(name)).mayNotBeAccessedByAnyLayer()
                : layers
                    .whereLayer(layer(name))
                    .mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
      }
      row.forEach(name -> above.add(layer(name)));
    }
    return layers
        .ignoreDependency(alwaysTrue(), EXCEPTIONS)
        .because("each package is understood, tested and reused with those below it only");
  }

  private static String layer(String name) {
    return name.isEmpty() ? "the library's entry" : name;
  }

  private static String packageOf(String name) {
    // The testing of rules is in a layer of its own.
    var subpackages = name.isEmpty() || name.equals("rule") ? "" : "..";
    return (name.isEmpty() ? ROOT : ROOT + "." + name) + subpackages;
  }

  @ArchTest
  static void every_package_has_its_place_in_the_table(JavaClasses classes) {
    var known = new TreeSet<String>();
    LAYERS.forEach(known::addAll);
    var found = new TreeSet<String>();
    for (var type : classes) {
      var name = type.getPackageName().substring(ROOT.length());
      found.add(name.isEmpty() ? "" : name.substring(1).replaceFirst("\\..*", ""));
    }
    found.removeAll(known);
    assertThat(found).as("packages without a layer").isEmpty();
  }

  @ArchTest
  static final ArchRule no_two_packages_depend_on_each_other_at_any_depth =
      slices()
          .matching("org.copydesk.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(alwaysTrue(), EXCEPTIONS)
          .because("packages in a cycle are one package");

  @ArchTest
  static void exports_only_packages_that_users_call(JavaClasses classes) {
    assertThat(EXPORTED)
        .containsExactlyInAnyOrder(
            ROOT,
            ROOT + ".analysis",
            ROOT + ".archive",
            ROOT + ".article",
            ROOT + ".config",
            ROOT + ".draft",
            ROOT + ".finding",
            ROOT + ".input",
            ROOT + ".lsp",
            ROOT + ".model",
            ROOT + ".output",
            ROOT + ".output.writer",
            ROOT + ".rule",
            ROOT + ".rule.testing",
            ROOT + ".server",
            ROOT + ".similarity",
            ROOT + ".spark",
            ROOT + ".text",
            ROOT + ".validation");
  }

  @ArchTest
  static void no_package_but_the_rules_has_more_than_25_files(JavaClasses classes) {
    var files = new TreeMap<String, Set<String>>();
    for (var type : classes) {
      files
          .computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
          .add(type.getName().replaceFirst("\\$.*", ""));
    }
    files.remove(ROOT + ".rules");
    assertThat(files).allSatisfy((name, types) -> assertThat(types).hasSizeLessThanOrEqualTo(25));
  }

  @ArchTest
  static final ArchRule lucene_only_in_analysis_and_archive =
      only("org.apache.lucene..", "analysis", "archive")
          .because("its types change between versions 9 and 10, and no signature shows them");

  @ArchTest
  static final ArchRule icu_only_in_analysis_and_lexicon =
      only("com.ibm.icu..", "analysis", "lexicon")
          .because("language is analysed once, and rules read what was found");

  @ArchTest
  static final ArchRule commons_text_only_in_similarity_and_lexicon =
      only("org.apache.commons.text..", "similarity", "lexicon")
          .because("one package knows the measures and their traps, one the words that are near");

  @ArchTest
  static final ArchRule picocli_only_in_cli =
      only("picocli..", "cli").because("a user of the library doesn't have it");

  @ArchTest
  static final ArchRule progressbar_only_in_cli =
      only("me.tongfei..", "cli").because("a user of the library doesn't have it");

  @ArchTest
  static final ArchRule jline_only_in_cli =
      only("org.jline..", "cli").because("a user of the library doesn't have it");

  @ArchTest
  static final ArchRule jetty_only_in_server =
      only("org.eclipse.jetty..", "server").because("a user of the library doesn't have it");

  @ArchTest
  static final ArchRule lsp4j_only_in_lsp =
      only("org.eclipse.lsp4j..", "lsp").because("a user of the library doesn't have it");

  @ArchTest
  static final ArchRule jackson_only_at_the_edge =
      only(
              "com.fasterxml.jackson.[core|databind|dataformat]..",
              "input",
              "json",
              "output",
              "config",
              "validation",
              "spark")
          .because("a user of the library may not have it");

  @ArchTest
  static final ArchRule jackson_annotations_only_in_finding =
      only("com.fasterxml.jackson.annotation..", "finding")
          .because("Java ignores missing annotations, but only in plain use");

  @ArchTest
  static final ArchRule snakeyaml_only_in_yaml =
      only("org.yaml.snakeyaml..", "yaml").because("a user of the library may not have it");

  @ArchTest
  static final ArchRule onnx_runtime_in_one_class =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".model.OnnxNetwork")
          .should()
          .dependOnClassesThat(resideInAPackage("ai.onnxruntime.."))
          .because("a user of the library may not have it");

  @ArchTest
  static final ArchRule commonmark_only_in_input_and_rule =
      only("org.commonmark..", "input", "rule").because("a user of the library may not have it");

  @ArchTest
  static final ArchRule spark_only_in_spark =
      only(SPARK, "spark").because("who doesn't run on a cluster doesn't have it");

  @ArchTest
  static final ArchRule scala_nowhere =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAPackage("scala.."))
          .because("Spark has methods for Java, and Scala's types differ between its versions");

  @ArchTest
  static final ArchRule jsoup_only_in_input =
      only("org.jsoup..", "input").because("a user of the library may not have it");

  @ArchTest
  static final ArchRule woodstox_only_in_input =
      only("com.ctc.wstx..", "input").because("a user of the library may not have it");

  @ArchTest
  static final ArchRule stax2_only_in_input =
      only("org.codehaus.stax2..", "input").because("a user of the library may not have it");

  @ArchTest
  static final ArchRule bean_validation_only_in_validation =
      only("jakarta.validation..", "validation").because("a user of the library may not have it");

  @ArchTest
  static final ArchRule hibernate_validator_in_one_class =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".validation.HibernateContext")
          .should()
          .dependOnClassesThat(resideInAPackage("org.hibernate.."))
          .because("another provider may validate, and that class is loaded only where it is used");

  private static ArchRule only(String library, String... packages) {
    var allowed = Stream.of(packages).map(ArchitectureTest::packageOf);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed.toArray(String[]::new))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .allowEmptyShould(true);
  }

  @ArchTest
  static final ArchRule signatures_show_only_java_and_our_own_types =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(areExported())
          .and()
          .areDeclaredInClassesThat(resideOutsideOfPackage(packageOf("spark")))
          .should(showOnlyOurOwnTypes())
          .because("a user would have to know our libraries, and we couldn't change them");

  @ArchTest
  static final ArchRule signatures_on_spark_show_only_its_datasets_and_functions =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(areExported())
          .and()
          .areDeclaredInClassesThat(resideInAPackage(packageOf("spark")))
          .should(
              showOnlyOurOwnTypesAnd("org.apache.spark.sql", "org.apache.spark.api.java.function"))
          .because("its users have datasets, and functions that Spark can send to executors");

  @ArchTest
  static final ArchRule rules_are_final_and_package_private =
      builtInRules()
          .should()
          .haveModifier(FINAL)
          .andShould()
          .bePackagePrivate()
          .because("only the catalogue makes them");

  @ArchTest
  static final ArchRule messages_of_built_in_rules_have_keys =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".rules..")
          .should()
          .callMethod(FindingBuilder.class, "message", String.class, Object[].class)
          .because("editors read them in their language");

  @ArchTest
  static final ArchRule rules_keep_no_state =
      fields()
          .that()
          .areDeclaredInClassesThat(resideInAPackage(ROOT + ".rules.."))
          .should()
          .beFinal()
          .andShould(holdNoArrayForAll())
          .because("one rule checks many articles, on many threads, with the same result");

  @ArchTest
  static final ArchRule rules_call_no_rule =
      classes()
          .that()
          .implement(Rule.class)
          .and()
          .resideInAPackage(ROOT + ".rules..")
          .should(knowNoOtherRule())
          .because("rules run in any order, and each may be switched off");

  @ArchTest
  static final ArchRule public_types_are_closed =
      classes()
          .that()
          .haveModifier(PUBLIC)
          .and()
          .areNotInterfaces()
          .and()
          .doNotHaveModifier(ABSTRACT)
          .and()
          // Extended in several packages, which no sealed type can be on the class path.
          .doNotHaveFullyQualifiedName(CopydeskException.class.getName())
          .should(beClosed())
          .because("a type that isn't made for inheritance can change inside");

  @ArchTest
  static final ArchRule exported_unchecked_exceptions_have_one_base =
      classes()
          .that(areExported())
          .and()
          .areAssignableTo(RuntimeException.class)
          .should()
          .beAssignableTo(CopydeskException.class)
          .because("a user catches one type");

  @ArchTest
  static final ArchRule only_main_ends_the_jvm =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .because("a library must not end its host, and tests run the command line in-process");

  @ArchTest
  static final ArchRule only_main_knows_the_standard_streams =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .because("a library has no say about its host's streams");

  @ArchTest
  static void every_rule_has_a_test_class(JavaClasses classes) {
    var missing = new TreeSet<String>();
    for (var type : classes) {
      if (isBuiltInRule(type) && !exists(type.getName() + "Test")) {
        missing.add(type.getSimpleName() + "Test");
      }
    }
    assertThat(missing)
        .as("test classes missing in src/test/java/org/copydesk/rules: boundaries of each rule")
        .isEmpty();
  }

  private static GivenClassesConjunction builtInRules() {
    return classes().that().implement(Rule.class).and().resideInAPackage(ROOT + ".rules..");
  }

  private static boolean isBuiltInRule(JavaClass type) {
    return type.isAssignableTo(Rule.class)
        && !type.isInterface()
        && !type.isAnonymousClass()
        && type.getPackageName().startsWith(ROOT + ".rules");
  }

  private static boolean exists(String name) {
    return ArchitectureTest.class.getResource("/" + name.replace('.', '/') + ".class") != null;
  }

  private static DescribedPredicate<JavaClass> areExported() {
    return describe(
        "are exported",
        type -> type.getModifiers().contains(PUBLIC) && EXPORTED.contains(type.getPackageName()));
  }

  static Set<String> exportedPackages() {
    var location = Copydesk.class.getProtectionDomain().getCodeSource().getLocation();
    try (var in = Files.newInputStream(Path.of(location.toURI()).resolve("module-info.class"))) {
      return ModuleDescriptor.read(in).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("no module descriptor beside the classes", e);
    }
  }

  private static ArchCondition<JavaMethod> showOnlyOurOwnTypes() {
    return showOnlyOurOwnTypesAnd();
  }

  private static ArchCondition<JavaMethod> showOnlyOurOwnTypesAnd(String... packages) {
    return condition(
        "show only types of Java, of Copydesk and of " + List.of(packages),
        method ->
            method.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .allMatch(
                    type ->
                        type.isPrimitive()
                            || type.getPackageName().startsWith("java.")
                            // Constraints consist of them, and users of Bean Validation know them.
                            || (isValidation(method.getOwner()) && isValidation(type))
                            || type.getPackageName().startsWith(ROOT)
                            || List.of(packages).contains(type.getPackageName())));
  }

  private static boolean isValidation(JavaClass type) {
    return type.getPackageName().equals(ROOT + ".validation")
        || type.getPackageName().equals("jakarta.validation");
  }

  private static ArchCondition<JavaField> holdNoArrayForAll() {
    return condition(
        "not be a static array",
        field ->
            !field.getModifiers().contains(STATIC)
                || field.getModifiers().contains(SYNTHETIC)
                || !field.getRawType().isArray());
  }

  private static ArchCondition<JavaClass> knowNoOtherRule() {
    return condition(
        "know no other rule",
        rule ->
            rule.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .noneMatch(type -> isBuiltInRule(type) && !type.equals(rule)));
  }

  private static ArchCondition<JavaClass> beClosed() {
    return condition(
        "be final, sealed, a record or an enum",
        type ->
            type.getModifiers().contains(FINAL)
                || type.isRecord()
                || type.isEnum()
                || type.reflect().isSealed());
  }

  private static <T extends HasDescription & HasSourceCodeLocation> ArchCondition<T> condition(
      String description, Predicate<T> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item,
                holds.test(item),
                item.getDescription() + " in " + item.getSourceCodeLocation()));
      }
    };
  }
}
