package org.copydesk.benchmarks.peers;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Prints how long Copydesk and its peers take as commands, each a process of its own. Arguments:
 * how often each is run, and an article. Starts at the top of the project.
 */
public final class ColdTable {
  private ColdTable() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException, InterruptedException {
    print(Integer.parseInt(args[0]), args[1]);
  }

  /** In turn, so that a busy minute meets all of them. */
  static void print(int rounds, String article) throws IOException, InterruptedException {
    var commands = Command.all();
    double[][] times = new double[commands.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < times.length; i++) {
        long start = System.nanoTime();
        commands.get(i).run(article);
        times[i][round] = (System.nanoTime() - start) / 1e6;
      }
    }
    System.out.printf("%n| cold, %d rounds | median | fastest | slowest |%n", rounds);
    System.out.println("| --- | --- | --- | --- |");
    for (int i = 0; i < times.length; i++) {
      Arrays.sort(times[i]);
      System.out.printf(
          Locale.ROOT,
          "| %s | %,.0f ms | %,.0f ms | %,.0f ms |%n",
          commands.get(i).name(),
          times[i][rounds / 2],
          times[i][0],
          times[i][rounds - 1]);
    }
  }
}
