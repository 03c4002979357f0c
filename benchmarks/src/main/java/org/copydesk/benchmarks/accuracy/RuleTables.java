package org.copydesk.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.Copydesk;

/**
 * Prints what each rule finds of faults planted in professional articles, and what it reports in
 * the articles as they are: the tables of RULES.md. Arguments: the seed of all choices, the most
 * articles of a set that one kind of fault is planted in, and the files or folders with articles,
 * one as JSON a line ({@code .jsonl}, also gzipped). The same arguments print the same tables.
 */
public final class RuleTables {
  private RuleTables() {}

  /** Plants, checks and prints. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException("usage: RuleTables SEED MOST FILE|FOLDER...");
    }
    long seed = Long.parseLong(args[0]);
    int most = Integer.parseInt(args[1]);
    var copydesk = Copydesk.standard();
    var sets = new ArrayList<RuleFigures>();
    for (int i = 2; i < args.length; i++) {
      for (var file : files(Path.of(args[i]))) {
        sets.add(RuleFigures.measure(copydesk, file, seed, most));
      }
    }
    new RulePrinter(sets).print(new PrintStream(System.out, true, UTF_8));
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (var files = Files.list(path)) {
      return files.filter(file -> file.toString().matches(".*\\.jsonl(\\.gz)?")).sorted().toList();
    }
  }
}
