package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares the signatures that the module exports with a listing, so that no change of the public
 * API goes unnoticed. {@code -Dapi.update=true} rewrites the listing.
 */
class ExportedApiTest {
  private static final Path LISTING = Path.of("src/test/api/exported-signatures.txt");

  private static final int MAX_TYPES = 71;

  @Test
  void exported_signatures_are_those_of_the_listing() throws IOException {
    var lines = new ArrayList<String>();
    exportedTypes().forEach(type -> lines.addAll(describe(type)));
    var text = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("api.update")) {
      Files.createDirectories(LISTING.getParent());
      Files.writeString(LISTING, text);
    }
    assertThat(text)
        .as("exported signatures; after a change that is meant, run with -Dapi.update=true")
        .isEqualTo(Files.readString(LISTING, StandardCharsets.UTF_8));
  }

  @Test
  void exports_at_most_71_top_level_types() {
    var topLevel = exportedTypes().stream().filter(type -> !type.isMemberClass()).toList();
    assertThat(topLevel).hasSizeLessThanOrEqualTo(MAX_TYPES);
  }

  private static List<Class<?>> exportedTypes() {
    var exported = ArchitectureTest.exportedPackages();
    var names = new TreeSet<String>();
    for (var type :
        new ClassFileImporter()
            .withImportOption(new ArchitectureTest.WithoutTests())
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("org.copydesk")) {
      if (exported.contains(type.getPackageName()) && isVisible(type)) {
        names.add(type.getName());
      }
    }
    var types = new ArrayList<Class<?>>();
    for (var name : names) {
      try {
        types.add(Class.forName(name, false, ExportedApiTest.class.getClassLoader()));
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return types;
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ExportedApiTest::isVisible).orElse(true);
  }

  private static List<String> describe(Class<?> type) {
    var lines = new ArrayList<String>();
    lines.add(kind(type) + " " + type.getName() + parents(type));
    var members = new TreeSet<String>();
    for (var field : type.getDeclaredFields()) {
      if (isPublic(field.getModifiers()) && !field.isSynthetic()) {
        members.add(field(field));
      }
    }
    for (var constructor : type.getDeclaredConstructors()) {
      if (isPublic(constructor.getModifiers()) && !constructor.isSynthetic()) {
        members.add(constructor(constructor));
      }
    }
    for (var method : type.getDeclaredMethods()) {
      if (isPublic(method.getModifiers()) && !method.isSynthetic()) {
        members.add(method(method));
      }
    }
    members.forEach(member -> lines.add("  " + member));
    return lines;
  }

  private static boolean isPublic(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isEnum()) {
      return "enum";
    }
    if (type.isRecord()) {
      return "record";
    }
    return type.isInterface() ? "interface" : "class";
  }

  private static String parents(Class<?> type) {
    var parents = new ArrayList<String>();
    var parent = type.getSuperclass();
    if (parent != null && !List.of(Object.class, Enum.class, Record.class).contains(parent)) {
      parents.add(parent.getName());
    }
    for (var each : type.getInterfaces()) {
      parents.add(each.getName());
    }
    return parents.isEmpty() ? "" : " extends " + String.join(", ", parents);
  }

  private static String field(Field field) {
    return (Modifier.isStatic(field.getModifiers()) ? "static " : "")
        + field.getGenericType().getTypeName()
        + " "
        + field.getName();
  }

  private static String constructor(Constructor<?> constructor) {
    return "new(" + parameters(constructor.getGenericParameterTypes()) + ")";
  }

  private static String method(Method method) {
    return (Modifier.isStatic(method.getModifiers()) ? "static " : "")
        + method.getGenericReturnType().getTypeName()
        + " "
        + method.getName()
        + "("
        + parameters(method.getGenericParameterTypes())
        + ")";
  }

  private static String parameters(java.lang.reflect.Type[] types) {
    return Arrays.stream(types)
        .map(java.lang.reflect.Type::getTypeName)
        .collect(Collectors.joining(", "));
  }
}
