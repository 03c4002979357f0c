package org.copydesk.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.benchmarks.data.Figures;

/**
 * The Microsoft Research Paraphrase Corpus: do two sentences mean the same? {@code
 * mrpc/msr_paraphrase_train.txt} and {@code _test.txt}.
 */
final class Paraphrases implements DataSet {
  private final Copydesk copydesk;

  Paraphrases(Copydesk copydesk) {
    this.copydesk = copydesk;
  }

  @Override
  public String name() {
    return "MRPC in mrpc/";
  }

  @Override
  public List<Figure> measure(Path folder) throws IOException {
    var quantities = new ArrayList<Figure>();
    for (var part : List.of("train", "test")) {
      var file = folder.resolve("mrpc/msr_paraphrase_" + part + ".txt");
      if (Files.exists(file)) {
        quantities.add(figure(part, Files.readAllLines(file, UTF_8)));
      }
    }
    return quantities;
  }

  private Figure figure(String part, List<String> lines) {
    var rows =
        lines.stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .filter(r -> r.length == 5)
            .toList();
    var scores =
        rows.stream().mapToDouble(row -> copydesk.compare(row[3], row[4]).score()).toArray();
    var same = new boolean[scores.length];
    for (int i = 0; i < same.length; i++) {
      same[i] = rows.get(i)[0].equals("1");
    }
    return new Figure(
        "MRPC " + part,
        same.length,
        "AUC",
        Figures.auc(scores, same),
        part.equals("test") ? "all-MiniLM-L6-v2 .736, bge-small-en-v1.5 .786" : "fitted to");
  }
}
