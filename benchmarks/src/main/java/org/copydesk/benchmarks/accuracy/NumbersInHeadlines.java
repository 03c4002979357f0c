package org.copydesk.benchmarks.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.finding.Severity;

/**
 * NumHG: true headlines whose number is copied from the text or follows from it, so that whatever
 * {@code number-mismatch} reports is a false alarm. Files {@code numhg/*.json} with {@code news},
 * {@code masked headline}, {@code ans} and {@code calculation}.
 */
final class NumbersInHeadlines implements DataSet {
  private static final String RULE = "number-mismatch";

  private final Copydesk copydesk;

  NumbersInHeadlines(Copydesk copydesk) {
    this.copydesk = copydesk;
  }

  @Override
  public String name() {
    return "NumHG in numhg/";
  }

  @Override
  public List<Figure> measure(Path folder) throws IOException {
    var root = folder.resolve("numhg");
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    int[] headlines = new int[2];
    int[] flagged = new int[2];
    try (var files = Files.newDirectoryStream(root, "*.json")) {
      for (var file : files) {
        for (var row : Articles.records(file)) {
          int derived = row.path("calculation").asText().startsWith("Copy") ? 0 : 1;
          headlines[derived]++;
          flagged[derived] += isFlagged(row) ? 1 : 0;
        }
      }
    }
    var quantities = new ArrayList<Figure>();
    var kinds = List.of("number copied from the text", "number that follows from the text");
    for (int i = 0; i < headlines.length; i++) {
      if (headlines[i] > 0) {
        double share = (double) flagged[i] / headlines[i];
        quantities.add(
            new Figure(
                "NumHG, " + kinds.get(i),
                headlines[i],
                "true headlines flagged (less is better)",
                share,
                ""));
      }
    }
    return quantities;
  }

  private boolean isFlagged(JsonNode row) {
    var headline =
        row.path("masked headline")
            .asText()
            .replaceFirst("_+", Matcher.quoteReplacement(row.path("ans").asText()));
    var article =
        Article.builder()
            .headline(headline)
            .body(Articles.paragraphs(row.path("news").asText()))
            .build();
    return copydesk.check(article).findings().stream()
        .anyMatch(
            finding ->
                finding.rule().equals(RULE)
                    && finding.severity() != Severity.SUGGESTION
                    && finding.at().passage().role() == Role.HEADLINE);
  }
}
