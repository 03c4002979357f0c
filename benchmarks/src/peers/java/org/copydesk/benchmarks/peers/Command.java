package org.copydesk.benchmarks.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A command on an article, run as a process of its own; each gets the heap that the others get. */
record Command(String name, Set<Integer> exits, List<String> words) {
  private static final String PEERS = "benchmarks/peers/";
  private static final String JAVA = ProcessHandle.current().info().command().orElse("java");

  /** All that are measured, from the top of the project. */
  static List<Command> all() {
    return List.of(
        new Command(
            "`java -jar target/copydesk-cli.jar check`",
            Set.of(0, 1),
            List.of(JAVA, "-Xmx256m", "-jar", "target/copydesk-cli.jar", "check")),
        new Command("`target/copydesk check`", Set.of(0, 1), List.of("target/copydesk", "check")),
        new Command(
            "LanguageTool",
            Set.of(0),
            List.of(
                JAVA,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                LanguageToolCheck.class.getName())),
        new Command(
            "textlint",
            Set.of(0, 1),
            List.of(
                "node",
                PEERS + "node_modules/textlint/bin/textlint.js",
                "--config",
                PEERS + ".textlintrc.json",
                "--rules-base-directory",
                PEERS + "node_modules")),
        node("yoast"));
  }

  /** textlint or Yoast by a script of ours. */
  static Command node(String peer) {
    return new Command(
        peer.equals("yoast") ? "Yoast" : peer,
        Set.of(0),
        List.of("node", PEERS + "peer.mjs", peer));
  }

  /** Runs it to its end and gives what it printed. */
  String run(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(words);
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    int exit = process.waitFor();
    if (!exits.contains(exit)) {
      throw new IOException(name + " on " + List.of(arguments) + ": exit " + exit);
    }
    return printed;
  }
}
