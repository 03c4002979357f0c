package org.copydesk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.cli.Main;

/**
 * Replays the console sessions of a guide in this JVM. Relative paths are in a folder of their own,
 * except those of this project's sources.
 */
public final class ConsoleSession {
  private static final String PROMPT = "$ ";

  // A line in the expected output that matches any lines.
  private static final String ANYTHING = "…\n";

  private static final Pattern COPYDESK =
      Pattern.compile("(?:copydesk|java -jar target/copydesk-cli\\.jar) ");
  private static final Pattern PATH = Pattern.compile("(?!-.|src/).*[./].*");

  private final Path folder;
  private int exitCode;

  public ConsoleSession(Path folder) {
    this.folder = folder;
  }

  /** Writes a file that the commands use. */
  public void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /**
   * Returns the session as it really is: each line that begins with a prompt, with what the command
   * prints. An expected output that matches the real one stays as it is.
   */
  public String replay(String session) throws IOException {
    var replayed = new StringBuilder();
    for (var step : session.split("(?m)^(?=\\$ )", -1)) {
      if (!step.startsWith(PROMPT)) {
        continue;
      }
      int end = step.indexOf('\n') + 1;
      var expected = step.substring(end);
      var actual = run(step.substring(PROMPT.length(), end).strip());
      replayed.append(step, 0, end).append(matches(expected, actual) ? expected : actual);
    }
    return replayed.toString();
  }

  private static boolean matches(String expected, String actual) {
    return actual.matches(
        Arrays.stream(expected.split("(?m)^" + ANYTHING, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(?:.*\n)*")));
  }

  private String run(String command) throws IOException {
    if (command.equals("echo $?")) {
      return exitCode + "\n";
    }
    if (command.startsWith("cp ")) {
      var files = command.split(" ", -1);
      Files.copy(Path.of(files[1]), folder.resolve(files[2]));
      return "";
    }
    var in = new byte[0];
    var pipe = command.split(" \\| ", 2);
    if (pipe.length == 2) {
      in = Files.readAllBytes(Path.of(inFolder(pipe[0].substring("cat ".length()))));
    }
    var arguments = COPYDESK.matcher(pipe[pipe.length - 1]).replaceFirst("").split(" ", -1);
    var out = new ByteArrayOutputStream();
    exitCode =
        new Main(new ByteArrayInputStream(in), out, out, Map.of(), () -> false)
            .run(Arrays.stream(arguments).map(this::inFolder).toArray(String[]::new));
    return out.toString(UTF_8).replace(folder + "/", "");
  }

  private String inFolder(String argument) {
    return PATH.matcher(argument).matches() ? folder.resolve(argument).toString() : argument;
  }
}
