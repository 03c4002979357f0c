package org.copydesk.spark;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.Function0;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.copydesk.Copydesk;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.Fix;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report.Status;
import org.copydesk.finding.Score;
import org.jspecify.annotations.Nullable;

/** Rows of the findings in each record. */
final class FindingRows {
  // Of a place; of an edit with its new text.
  private static final StructType PLACE =
      new StructType()
          .add("passage", StringType)
          .add("start", IntegerType)
          .add("end", IntegerType)
          .add("text", StringType)
          .add("block", StringType);

  private static final StructType FIX =
      new StructType()
          .add("label", StringType)
          .add("safe", BooleanType)
          .add("edits", createArrayType(PLACE));

  static final StructType SCHEMA =
      new StructType()
          .add("id", StringType)
          .add("source", StringType)
          .add("rule", StringType)
          .add("title", StringType)
          .add("category", StringType)
          .add("severity", StringType)
          .add("message", StringType)
          .add("at", PLACE)
          .add("related", createArrayType(PLACE.add("article", StringType)))
          .add("measure", StringType)
          .add("score", DoubleType)
          .add("limit", DoubleType)
          .add("direction", StringType)
          .add("suggestions", createArrayType(StringType))
          .add("fixes", createArrayType(FIX))
          .add("fingerprint", StringType)
          .add("key", StringType)
          .add("error", StringType);

  private FindingRows() {}

  static Dataset<Row> of(Dataset<Row> records, Function0<Copydesk> factory) {
    MapPartitionsFunction<Row, Row> check =
        rows -> {
          var copydesk = requireNonNull(factory.call(), "factory must make a checker");
          return Records.flatMapRows(rows, row -> check(row, copydesk));
        };
    return records.mapPartitions(check, Encoders.row(SCHEMA));
  }

  private static List<Row> check(Row row, Copydesk copydesk) {
    String source = row.getAs(Records.SOURCE);
    var draft = Records.read(row);
    var id = draft.id().orElse(null);
    if (draft instanceof Draft.Readable readable) {
      var report = copydesk.check(readable.article());
      var found = new ArrayList<Row>();
      report.findings().forEach(finding -> found.add(row(id, source, finding)));
      boolean checked = report.status() != Status.UNCHECKED;
      for (var failure : report.failures()) {
        found.add(error(id, source, checked ? failure.rule() : null, failure.message()));
      }
      return found;
    }
    return List.of(error(id, source, null, Records.problems((Draft.Unreadable) draft)));
  }

  private static Row row(@Nullable String id, @Nullable String source, Finding finding) {
    return RowFactory.create(
        id,
        source,
        finding.rule(),
        finding.title(),
        finding.category().key(),
        finding.severity().key(),
        finding.message(),
        at(finding.at()),
        finding.related().stream().map(FindingRows::related).toArray(Row[]::new),
        finding.score().map(Score::name).orElse(null),
        finding.score().map(Score::value).orElse(null),
        finding.score().map(Score::limit).orElse(null),
        finding.score().map(score -> score.direction().key()).orElse(null),
        finding.suggestions().toArray(String[]::new),
        finding.fixes().stream().map(FindingRows::fix).toArray(Row[]::new),
        finding.fingerprint(),
        finding.key(),
        null);
  }

  private static Row at(Place place) {
    return place(place, place.text());
  }

  private static Row related(Place place) {
    return RowFactory.create(
        place.passage().name(),
        place.span().start(),
        place.span().end(),
        place.text(),
        place.block().orElse(null),
        place.article().orElse(null));
  }

  private static Row fix(Fix fix) {
    return RowFactory.create(
        fix.label(),
        fix.safe(),
        fix.edits().stream().map(edit -> place(edit.place(), edit.text())).toArray(Row[]::new));
  }

  private static Row place(Place place, String text) {
    return RowFactory.create(
        place.passage().name(),
        place.span().start(),
        place.span().end(),
        text,
        place.block().orElse(null));
  }

  private static Row error(
      @Nullable String id, @Nullable String source, @Nullable String rule, String error) {
    var row = new Object[SCHEMA.length()];
    row[SCHEMA.fieldIndex("id")] = id;
    row[SCHEMA.fieldIndex("source")] = source;
    row[SCHEMA.fieldIndex("rule")] = rule;
    row[SCHEMA.fieldIndex("error")] = error;
    return RowFactory.create(row);
  }
}
