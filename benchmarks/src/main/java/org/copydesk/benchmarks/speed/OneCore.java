package org.copydesk.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One core for a process and all its threads, those of the JVM's compilers and collector too, by
 * Linux's {@code taskset}.
 */
final class OneCore {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern FIRST_CORE = Pattern.compile("Cpus_allowed_list:\\s*(\\d+)");

  private OneCore() {}

  /** Returns what goes before a command to run it on one core; nothing if the system can't. */
  static List<String> prefix() throws IOException, InterruptedException {
    if (!Files.isReadable(STATUS)) {
      return List.of();
    }
    var core = FIRST_CORE.matcher(Files.readString(STATUS));
    if (!core.find()) {
      return List.of();
    }
    var prefix = List.of("taskset", "-c", core.group(1));
    return succeeds(prefix, "true") ? prefix : List.of();
  }

  private static boolean succeeds(List<String> words, String last) throws InterruptedException {
    var command = new ArrayList<>(words);
    command.add(last);
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }
}
