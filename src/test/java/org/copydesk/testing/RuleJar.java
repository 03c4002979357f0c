package org.copydesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Compiles rules of publishers and puts them into jars. */
public final class RuleJar {
  /** The project of the guide. */
  public static final Path EXAMPLE = Path.of("src/test/example-rule/src/main");

  private static final String SERVICES = "META-INF/services/org.copydesk.rule.RuleFactory";

  private RuleJar() {}

  /** Writes the jar of the guide's example. */
  public static Path ofExample(Path jar) throws IOException {
    var classes = Files.createTempDirectory(jar.getParent(), "example");
    var libraries = List.of("-cp", LibraryJars.joined(LibraryJars.ofUser()));
    assertThat(JavaRun.compile(javaFiles(EXAMPLE), classes, libraries)).isEmpty();
    copyTexts(classes);
    return write(jar, classes, Files.readString(EXAMPLE.resolve("resources").resolve(SERVICES)));
  }

  /** Copies the messages of the guide's example beside its classes. */
  public static void copyTexts(Path classes) throws IOException {
    var texts = Files.createDirectories(classes.resolve("META-INF/copydesk"));
    try (var files = Files.list(EXAMPLE.resolve("resources/META-INF/copydesk"))) {
      for (var file : files.sorted().toList()) {
        Files.copy(file, texts.resolve(file.getFileName().toString()));
      }
    }
  }

  /**
   * Writes a jar with a class {@code house.Rules}.
   *
   * @param source the class
   */
  public static Path of(Path jar, String source) throws IOException {
    var work = Files.createTempDirectory(jar.getParent(), "house");
    var file = Files.writeString(work.resolve("Rules.java"), source);
    var classes = work.resolve("classes");
    var libraries = List.of("-cp", LibraryJars.joined(LibraryJars.ofUser()));
    assertThat(JavaRun.compile(List.of(file), classes, libraries)).isEmpty();
    return write(jar, classes, "house.Rules\n");
  }

  /** Returns the sources below a folder. */
  public static List<Path> javaFiles(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Writes classes into a jar, with the names of its factories unless they are empty. */
  public static Path write(Path jar, Path classes, String services) throws IOException {
    Files.createDirectories(jar.getParent());
    var files = new ArrayList<Path>();
    try (var all = Files.walk(classes)) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (var file : files) {
        var name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new JarEntry(name));
        Files.copy(file, out);
      }
      if (!services.isEmpty()) {
        out.putNextEntry(new JarEntry(SERVICES));
        out.write(services.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return jar;
  }
}
