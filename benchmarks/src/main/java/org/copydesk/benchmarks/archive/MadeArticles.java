package org.copydesk.benchmarks.archive;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;

/**
 * Writes made articles as JSON, one per line, for a run of the command line over many. Arguments:
 * the file to write, and how many.
 */
public final class MadeArticles {
  private static final JsonMapper JSON = new JsonMapper();

  private MadeArticles() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    var maker = new ArticleMaker();
    int count = Integer.parseInt(args[1]);
    try (var out = Files.newBufferedWriter(Path.of(args[0]))) {
      for (int i = 0; i < count; i++) {
        out.write(line(maker.article(i)));
        out.write('\n');
      }
    }
  }

  private static String line(Article article) throws IOException {
    var fields = new LinkedHashMap<String, Object>();
    article.id().ifPresent(id -> fields.put("id", id));
    article.passage(Role.HEADLINE).ifPresent(headline -> fields.put("headline", headline.text()));
    fields.put("body", article.body().stream().map(Passage::text).toList());
    return JSON.writeValueAsString(fields);
  }
}
