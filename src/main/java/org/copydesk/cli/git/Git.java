package org.copydesk.cli.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The {@code git} command.
 *
 * @param executable its file
 * @param environment its environment variables
 */
record Git(Path executable, Map<String, String> environment) {
  private static final List<String> NAMES = List.of("git", "git.exe");

  /**
   * The result of a command.
   *
   * @param exitCode 0 for success
   * @param output its standard output, in bytes since file names are bytes
   * @param error the line of its standard error with the reason of a failure
   */
  @SuppressWarnings("ArrayRecordComponent") // Read once, by the caller.
  record Answer(int exitCode, byte[] output, String error) {
    boolean isOk() {
      return exitCode == 0;
    }

    /** Returns the output as text without its last line end. */
    String line() {
      var text = new String(output, UTF_8);
      return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
  }

  /**
   * Finds the command in the absolute folders of {@code PATH}; in others a file of the repository
   * might be run.
   *
   * @throws GitException if there is none
   */
  static Git find(Map<String, String> environment) throws GitException {
    for (var folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (var name : NAMES) {
        try {
          var executable = Path.of(folder, name);
          if (executable.isAbsolute()
              && Files.isRegularFile(executable)
              && Files.isExecutable(executable)) {
            return new Git(executable, environment);
          }
        } catch (InvalidPathException e) {
          // Not a folder.
        }
      }
    }
    throw new GitException("--changed-since needs git: expected the command on the PATH");
  }

  /**
   * Runs a command and waits for its end.
   *
   * @param folder the working folder of git
   * @param arguments the command and its arguments
   */
  Answer run(Path folder, String... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                executable.toString(),
                "-C",
                folder.toString(),
                // Don't run a program that the repository names.
                "-c",
                "core.fsmonitor=false"));
    command.addAll(Arrays.asList(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("LC_ALL", "C");
    var process = builder.start();
    process.getOutputStream().close();
    try {
      var error = CompletableFuture.supplyAsync(() -> lastLine(process.getErrorStream()));
      var output = process.getInputStream().readAllBytes();
      return new Answer(process.waitFor(), output, error.join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("interrupted while git was at work");
    } finally {
      process.destroy();
    }
  }

  private static String lastLine(InputStream in) {
    try (in) {
      var lines = new String(in.readAllBytes(), UTF_8).lines().toList();
      return lines.stream()
          .filter(line -> line.startsWith("fatal: "))
          .findFirst()
          .orElse(lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
