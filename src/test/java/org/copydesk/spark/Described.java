package org.copydesk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.Fix;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;

/** Findings of the checker and rows of them as texts that can be compared. */
final class Described {
  private Described() {}

  /** Returns everything that a finding says. */
  static String finding(Article article, Finding finding) {
    return String.join(
        "|",
        article.id().orElse("null"),
        finding.rule(),
        finding.title(),
        finding.category().key(),
        finding.severity().key(),
        finding.message(),
        place(finding.at()),
        finding.related().stream().map(Described::place).toList().toString(),
        finding.score().map(Described::score).orElse("null null null null"),
        finding.suggestions().toString(),
        finding.fixes().stream().map(Described::fix).toList().toString(),
        finding.fingerprint(),
        finding.key());
  }

  private static String score(Score score) {
    return String.join(
        " ",
        score.name(),
        Double.toString(score.value()),
        Double.toString(score.limit()),
        score.direction().key());
  }

  private static String place(Place place) {
    return place.passage().name()
        + place.span().start()
        + "-"
        + place.span().end()
        + place.text()
        + place.block().orElse("")
        + place.article().orElse("");
  }

  private static String fix(Fix fix) {
    return fix.label()
        + fix.safe()
        + fix.edits().stream()
            .map(
                edit ->
                    edit.place().passage().name()
                        + edit.place().span().start()
                        + "-"
                        + edit.place().span().end()
                        + edit.text()
                        + edit.place().block().orElse(""))
            .toList();
  }

  private static String fix(Row fix) {
    return fix.<String>getAs("label")
        + fix.getAs("safe")
        + fix.<Row>getList(fix.fieldIndex("edits")).stream().map(Described::place).toList();
  }

  /** Returns the same of each row. */
  static List<String> findings(Dataset<Row> findings) {
    return findings.collectAsList().stream().map(Described::finding).toList();
  }

  private static String finding(Row row) {
    assertThat(row.<String>getAs("error")).isNull();
    return String.join(
        "|",
        String.valueOf(row.<String>getAs("id")),
        row.getAs("rule"),
        row.getAs("title"),
        row.getAs("category"),
        row.getAs("severity"),
        row.getAs("message"),
        place(row.<Row>getAs("at")),
        row.<Row>getList(row.fieldIndex("related")).stream()
            .map(Described::place)
            .toList()
            .toString(),
        row.getAs("measure")
            + " "
            + row.getAs("score")
            + " "
            + row.getAs("limit")
            + " "
            + row.getAs("direction"),
        row.<String>getList(row.fieldIndex("suggestions")).toString(),
        row.<Row>getList(row.fieldIndex("fixes")).stream().map(Described::fix).toList().toString(),
        row.getAs("fingerprint"),
        row.getAs("key"));
  }

  private static String place(Row place) {
    var article = place.length() > 5 ? place.<String>getAs("article") : null;
    return place.<String>getAs("passage")
        + place.<Integer>getAs("start")
        + "-"
        + place.<Integer>getAs("end")
        + place.getAs("text")
        + (place.isNullAt(4) ? "" : place.getString(4))
        + (article == null ? "" : article);
  }
}
