package org.copydesk.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.Copydesk;
import org.copydesk.benchmarks.data.Figures;

/**
 * SemEval's Semantic Textual Similarity: how alike people find two texts. A folder a year below
 * {@code sts}, with {@code STS.input.NAME.txt} and {@code STS.gs.NAME.txt}.
 */
final class SentencePairs implements DataSet {
  private static final String INPUT = "STS.input.";

  private static final Map<String, String> OTHERS =
      Map.of(
          "2015/headlines",
          "winner of that year's task .825, all-MiniLM-L6-v2 .837, bge-small-en-v1.5 .899",
          "2016/headlines",
          "winner of that year's task .83, all-MiniLM-L6-v2 .796, bge-small-en-v1.5 .871");

  private final Copydesk copydesk;

  SentencePairs(Copydesk copydesk) {
    this.copydesk = copydesk;
  }

  @Override
  public String name() {
    return "STS in sts/YEAR/";
  }

  @Override
  public List<Figure> measure(Path folder) throws IOException {
    var root = folder.resolve("sts");
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    List<Path> inputs;
    try (var files = Files.walk(root)) {
      inputs =
          files
              .filter(file -> file.getFileName().toString().startsWith(INPUT))
              .filter(file -> Files.exists(grades(file)))
              .sorted()
              .toList();
    }
    var quantities = new ArrayList<Figure>();
    for (var input : inputs) {
      quantities.add(figure(input));
    }
    return quantities;
  }

  private Figure figure(Path input) throws IOException {
    var pairs = Files.readAllLines(input, UTF_8);
    var grades = Files.readAllLines(grades(input), UTF_8);
    var people = new ArrayList<Double>();
    var scores = new ArrayList<Double>();
    for (int i = 0; i < Math.min(pairs.size(), grades.size()); i++) {
      // From 2015 on only some of the pairs are graded.
      if (!grades.get(i).isBlank()) {
        var pair = pairs.get(i).split("\t", -1);
        people.add(Double.parseDouble(grades.get(i).strip()));
        scores.add(copydesk.compare(pair[0], pair[1]).score());
      }
    }
    var name = input.getFileName().toString();
    var set =
        input.getName(input.getNameCount() - 2)
            + "/"
            + name.substring(INPUT.length(), name.length() - 4);
    return new Figure(
        "STS " + set,
        scores.size(),
        "Pearson with people's grades",
        Figures.pearson(values(scores), values(people)),
        OTHERS.getOrDefault(set, ""));
  }

  private static Path grades(Path input) {
    return input.resolveSibling(input.getFileName().toString().replace(".input.", ".gs."));
  }

  private static double[] values(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
