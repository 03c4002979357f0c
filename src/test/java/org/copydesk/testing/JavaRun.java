package org.copydesk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/** Compiles and runs programs in a JVM of their own. */
public final class JavaRun {
  private JavaRun() {}

  /** What a JVM has written to both streams, and its exit code. */
  public record Result(int exitCode, String output) {}

  /** Compiles sources with all warnings as errors, and returns what the compiler says. */
  public static String compile(List<Path> sources, Path classes, List<String> options) {
    var arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:none"));
    arguments.addAll(List.of("--release", "17", "-d", classes.toString()));
    arguments.addAll(options);
    sources.forEach(source -> arguments.add(source.toString()));
    var output = new ByteArrayOutputStream();
    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(null, output, output, arguments.toArray(String[]::new));
    return (exitCode == 0 ? "" : "exit code " + exitCode + "\n") + output.toString(UTF_8);
  }

  /** Runs Java in a folder, and returns what it writes within a minute. */
  public static Result java(Path folder, List<String> arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.language=en"));
    command.addAll(arguments);
    var written = Files.createTempFile(folder, "out", ".txt");
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(written.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s ended", command).isTrue();
    return new Result(process.exitValue(), Files.readString(written));
  }
}
