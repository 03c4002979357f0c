package org.copydesk.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.Copydesk;

/**
 * Prints the accuracy on the public data sets below a folder as a Markdown table, with other
 * systems' figures beside it. Argument: the folder. README.md says where the sets come from and
 * what their folders are called; one that isn't there is named and left out.
 */
public final class AccuracyTables {
  private AccuracyTables() {}

  /** Measures and prints. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: AccuracyTables FOLDER");
    }
    var folder = Path.of(args[0]);
    var copydesk = Copydesk.standard();
    var quantities = new ArrayList<Figure>();
    var missing = new ArrayList<String>();
    for (var set :
        List.of(
            new SentencePairs(copydesk),
            new Paraphrases(copydesk),
            new HeadlinesAndBodies(copydesk),
            new EditedSummaries(copydesk),
            new NumbersInHeadlines(copydesk))) {
      var found = set.measure(folder);
      if (found.isEmpty()) {
        missing.add(set.name());
      }
      quantities.addAll(found);
    }
    print(quantities, missing, new PrintStream(System.out, true, UTF_8));
  }

  private static void print(List<Figure> quantities, List<String> missing, PrintStream out) {
    out.print("| set | cases | figure | Copydesk | others |\n");
    out.print("| --- | ---: | --- | ---: | --- |\n");
    for (var quantity : quantities) {
      out.print(quantity.row() + "\n");
    }
    for (var set : missing) {
      out.print("\nNot measured, since its files aren't there: " + set + ".\n");
    }
  }
}
