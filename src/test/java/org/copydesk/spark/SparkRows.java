package org.copydesk.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.draft.Draft;

/** Tables with the values of articles, as the checks on Spark read them. */
public final class SparkRows implements AutoCloseable {
  private final LocalSpark spark;

  public SparkRows(Path folder) {
    this.spark = new LocalSpark(folder);
  }

  /** Returns the articles of records of article JSON, by id. */
  public Map<String, Article> articles(String schema, List<String> records) {
    var articles = new TreeMap<String, Article>();
    for (var row : Records.of(spark.table(schema, records)).collectAsList()) {
      var article = ((Draft.Readable) Records.read(row)).article();
      articles.put(article.id().orElse(""), article);
    }
    return articles;
  }

  /** Returns {@code id: rule passage start-end} of each finding, in order. */
  public List<String> findings(String schema, List<String> records) {
    return SparkCheck.findings(spark.table(schema, records)).collectAsList().stream()
        .map(
            row -> {
              var at = row.getStruct(row.fieldIndex("at"));
              return String.format(
                  Locale.ROOT,
                  "%s: %s %s %s %d-%d",
                  row.getAs("id"),
                  row.getAs("severity"),
                  row.getAs("rule"),
                  at.getString(0),
                  at.getInt(1),
                  at.getInt(2));
            })
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    spark.close();
  }
}
