package org.copydesk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real repository of git in a folder of a test. */
public final class GitRepository {
  private final Path folder;
  private final Map<String, String> environment;

  private GitRepository(Path folder) {
    this.folder = folder;
    this.environment = new HashMap<>(System.getenv());
    // Neither a hook that runs the tests nor who runs them is to have a say.
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    for (var who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "Copy Desk");
      environment.put("GIT_" + who + "_EMAIL", "desk@example.org");
    }
  }

  /** Makes an empty repository; the test is skipped where there is no git. */
  public static GitRepository in(Path folder) {
    assumeTrue(isThere("git"), "git isn't on the PATH");
    var repository = at(folder);
    repository.git("init", "-q", "-b", "main");
    return repository;
  }

  /** Returns the one that is in a folder already. */
  public static GitRepository at(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GitRepository(folder);
  }

  /** Returns whether a command is on the PATH. */
  public static boolean isThere(String command) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, command)));
  }

  public Path folder() {
    return folder;
  }

  /** Returns the environment variables that git is to be run with. */
  public Map<String, String> environment() {
    return environment;
  }

  /** Writes a file. */
  public GitRepository write(String name, String text) {
    try {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits everything. */
  public GitRepository commit() {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "Drafts");
    return this;
  }

  /** Runs git, which must succeed, and returns what it prints. */
  public String git(String... arguments) {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectErrorStream(true).environment().clear();
      builder.environment().putAll(environment);
      var process = builder.start();
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(command + ": " + output);
      }
      return output.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
