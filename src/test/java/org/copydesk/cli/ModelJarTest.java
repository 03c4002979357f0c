package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.testing.JavaRun;
import org.copydesk.testing.LibraryJars;
import org.copydesk.testing.TinyModel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** copydesk-cli.jar, which hasn't ONNX Runtime, and where it finds it. */
class ModelJarTest {
  private static final String RUNTIME = "com.microsoft.onnxruntime:onnxruntime";

  @TempDir private Path folder;

  private static Document pom() throws IOException {
    return Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
  }

  private static String classPath() throws IOException {
    return pom().select("manifestEntries > Class-Path").text();
  }

  /** Makes a jar of the classes here, without ONNX Runtime, that looks where the command's does. */
  private Path jar() throws IOException {
    var others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("onnxruntime"))
            .map(entry -> Path.of(entry).toUri().toString());
    var manifest = new Manifest();
    var attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "org.copydesk.cli.Main");
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.concat(others, Stream.of(classPath())).collect(Collectors.joining(" ")));
    var jar = folder.resolve("copydesk-cli.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  @Test
  void the_jar_leaves_onnx_runtime_out() throws IOException {
    var excluded = pom().select("artifactSet > excludes > exclude").eachText();

    assertThat(excluded).containsExactly(RUNTIME);
    assertThat(classPath()).isEqualTo("lib/onnxruntime.jar");
  }

  @Test
  void the_jar_finds_onnx_runtime_in_the_folder_lib_beside_it() throws Exception {
    var model = TinyModel.ofWidth(1).sentences(folder.resolve("model"));
    Files.writeString(
        model.resolve("copydesk-model.yml"), "calibration: {score: {intercept: 0.25}}");
    var pairs = Files.writeString(folder.resolve("pairs.tsv"), "Skerry ferry\tIsle boat\n");
    var command =
        List.of("-jar", jar().toString(), "compare", "--model", model.toString(), pairs.toString());

    assertThat(JavaRun.java(folder, command).output())
        .contains(
            "A sentence model needs " + RUNTIME,
            "copydesk-cli.jar finds it beside it as lib/onnxruntime.jar",
            model + ": going on without this sentence model\n");
    Files.createDirectories(folder.resolve("lib"));
    Files.copy(LibraryJars.jar(RUNTIME), folder.resolve("lib/onnxruntime.jar"));
    assertThat(JavaRun.java(folder, command).output()).startsWith("0.250000\t");
  }
}
