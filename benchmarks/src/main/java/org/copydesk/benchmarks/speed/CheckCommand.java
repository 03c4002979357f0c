package org.copydesk.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line's check of a file of articles, each run a process of its own with 512 MB of heap
 * whose reports are discarded.
 *
 * @param program the launcher, or the runnable jar
 * @param oneCore what goes before the command to run it on one core; if empty, an option gives Java
 *     only one, though its compilers and its collector may still use the others
 */
record CheckCommand(String program, Path articles, List<String> oneCore) {
  private static final String HEAP = "-Xmx512m";
  private static final String ONE_PROCESSOR = "-XX:ActiveProcessorCount=1";
  private static final String OPTIONS = "COPYDESK_JAVA_OPTS"; // of the launcher

  private static final Path STAT = Path.of("/proc/self/stat");
  private static final int USER_TIME_OF_CHILDREN = 13; // behind the name of the program
  private static final double TICKS_A_SECOND = 100;

  /**
   * What a run took in seconds.
   *
   * @param elapsed start and end included
   * @param processor on all cores together; 0 if the system doesn't say
   */
  record Run(double elapsed, double processor) {}

  CheckCommand {
    oneCore = List.copyOf(oneCore);
  }

  /** Runs it once, on one core or on all. */
  Run run(boolean onOneCore) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    var options = new ArrayList<>(List.of(HEAP));
    if (onOneCore) {
      command.addAll(oneCore);
      if (oneCore.isEmpty()) {
        options.add(ONE_PROCESSOR);
      }
    }
    if (program.endsWith(".jar")) {
      command.add(ProcessHandle.current().info().command().orElse("java"));
      command.addAll(options);
      command.addAll(List.of("-jar", program));
    } else {
      command.add(Path.of(program).toAbsolutePath().toString());
    }
    command.addAll(List.of("check", "--format", "jsonl", "--fail-on", "never"));
    command.add(articles.toString());
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    // Added to those that the caller has set, such as another collector.
    builder
        .environment()
        .merge(OPTIONS, String.join(" ", options), (given, added) -> given + " " + added);
    double processor = processorSecondsOfChildren();
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    double elapsed = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IOException(command + ": exit " + exit);
    }
    return new Run(elapsed, processorSecondsOfChildren() - processor);
  }

  /** Counts children that have ended. */
  private static double processorSecondsOfChildren() throws IOException {
    if (!Files.isReadable(STAT)) {
      return 0;
    }
    var stat = Files.readString(STAT);
    var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    long user = Long.parseLong(fields[USER_TIME_OF_CHILDREN]);
    long system = Long.parseLong(fields[USER_TIME_OF_CHILDREN + 1]);
    return (user + system) / TICKS_A_SECOND;
  }
}
