package org.copydesk.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.draft.Draft;
import org.copydesk.duplication.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of articles with one text, in three steps: articles are grouped by the shingles that they
 * share, pairs that share enough are candidates, and the rule judges each.
 */
final class NearDuplicates {
  static final StructType PAIRS =
      new StructType()
          .add("id", StringType)
          .add("other", StringType)
          .add("shared", DoubleType)
          .add("message", StringType)
          .add("error", StringType);

  private static final String SHINGLE = "shingle";
  private static final String NEWER = "newer";
  private static final String OLDER = "older";
  private static final String FEW = "few";
  private static final String NEWER_RECORD = "newerRecord";
  private static final String OLDER_RECORD = "olderRecord";

  private static final StructType HOLDERS =
      new StructType()
          .add(SHINGLE, LongType)
          .add(Records.KEY, LongType)
          .add("id", StringType)
          .add("day", LongType)
          .add(FEW, BooleanType)
          .add("asks", BooleanType)
          .add("failed", BooleanType);

  private static final StructType MEETINGS =
      new StructType().add(NEWER, LongType).add(OLDER, LongType).add(FEW, BooleanType);

  private NearDuplicates() {}

  /** Returns the sampled shingles of an article; sent to each executor. */
  interface Sketcher extends Serializable {
    long[] of(Article article);
  }

  static Dataset<Row> of(Dataset<Row> records) {
    return of(records, NearDuplicates::sketch);
  }

  private static long[] sketch(Article article) {
    return Sketch.of(TextAnalyser.of(article.language()).analyse(article).body());
  }

  static Dataset<Row> of(Dataset<Row> records, Sketcher sketcher) {
    MapPartitionsFunction<Row, Row> judge =
        rows -> {
          var verdict = new Verdict();
          return Records.flatMapRows(rows, row -> pair(row, verdict));
        };
    MapPartitionsFunction<Row, Row> problems =
        rows -> Records.flatMapRows(rows, NearDuplicates::problems);
    var candidates = candidates(records, sketcher);
    var texts = records.select(Records.KEY, Records.RECORD);
    return candidates
        .join(texts.toDF(OLDER, OLDER_RECORD), OLDER)
        .join(texts.toDF(NEWER, NEWER_RECORD), NEWER)
        .mapPartitions(judge, Encoders.row(PAIRS))
        // A row that is there twice meets the same others twice.
        .distinct()
        .union(records.mapPartitions(problems, Encoders.row(PAIRS)));
  }

  private static Dataset<Row> candidates(Dataset<Row> records, Sketcher sketcher) {
    MapPartitionsFunction<Row, Row> holders =
        rows -> Records.flatMapRows(rows, row -> holders(row, sketcher));
    MapFunction<Row, Long> shingle = row -> row.getLong(0);
    FlatMapGroupsFunction<Long, Row, Row> meetings = (hash, rows) -> meetings(rows);
    return records
        .mapPartitions(holders, Encoders.row(HOLDERS))
        .groupByKey(shingle, Encoders.LONG())
        .flatMapGroups(meetings, Encoders.row(MEETINGS))
        .groupBy(NEWER, OLDER, FEW)
        .agg(count(lit(1)).as("met"))
        .where(col(FEW).or(col("met").geq(Sketch.MIN_SHARED)))
        .select(NEWER, OLDER);
  }

  /**
   * Returns a row for each sampled shingle of an article; for one that can't be analysed a row
   * without any.
   */
  private static List<Row> holders(Row record, Sketcher sketcher) {
    if (!(Records.read(record) instanceof Draft.Readable draft) || draft.id().isEmpty()) {
      return List.of();
    }
    long key = record.<Long>getAs(Records.KEY);
    var article = draft.article();
    long[] sketch;
    try {
      sketch = sketcher.of(article);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return List.of(RowFactory.create(key, key, draft.id().get(), null, true, true, true));
    }
    boolean few = Sketch.minShared(sketch.length) == 1;
    var day = article.datePublished().map(date -> date.toEpochDay()).orElse(null);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < sketch.length; i++) {
      boolean asks = i < Sketch.MAX_QUERY_SHINGLES;
      rows.add(RowFactory.create(sketch[i], key, draft.id().get(), day, few, asks, false));
    }
    return rows;
  }

  /** An article at a shingle. */
  private record Holder(
      long key, String id, @Nullable Long day, boolean few, boolean asks, boolean failed) {

    static Holder of(Row row) {
      return new Holder(
          row.getLong(1),
          row.getString(2),
          row.isNullAt(3) ? null : row.getLong(3),
          row.getBoolean(4),
          row.getBoolean(5),
          row.getBoolean(6));
    }

    boolean isBefore(Holder other) {
      if (day != null && other.day != null && !day.equals(other.day)) {
        return day < other.day;
      }
      return id.length() == other.id.length()
          ? id.compareTo(other.id) < 0
          : id.length() < other.id.length();
    }

    Row meeting(Holder older) {
      return RowFactory.create(key, older.key, few);
    }
  }

  /** Pairs the articles that share a shingle; none where it is too common to mean anything. */
  private static Iterator<Row> meetings(Iterator<Row> rows) {
    var holders = new ArrayList<Holder>();
    while (rows.hasNext()) {
      // Before it is held: a note under a million articles is a million rows.
      if (holders.size() == Sketch.MAX_DOC_FREQ) {
        return Collections.emptyIterator();
      }
      holders.add(Holder.of(rows.next()));
    }
    var meetings = new ArrayList<Row>();
    for (var newer : holders) {
      if (newer.failed()) {
        // Paired with itself, so that the next step reports the reason.
        meetings.add(newer.meeting(newer));
        continue;
      }
      for (var older : holders) {
        if (!older.failed()
            && newer.asks()
            && !newer.id().equals(older.id())
            && older.isBefore(newer)) {
          meetings.add(newer.meeting(older));
        }
      }
    }
    return meetings.iterator();
  }

  private static List<Row> pair(Row candidates, Verdict verdict) {
    var newer = article(candidates.getAs(NEWER_RECORD));
    var older = article(candidates.getAs(OLDER_RECORD));
    var id = newer.id().orElseThrow();
    var report = verdict.of(newer, older);
    if (candidates.<Long>getAs(NEWER).equals(candidates.<Long>getAs(OLDER))) {
      return List.of(problem(id, "not compared: " + report.reason().orElse("analysis failed")));
    }
    var rows = new ArrayList<Row>();
    for (var finding : report.findings()) {
      if (Verdict.isWhole(finding)) {
        var other = older.id().orElseThrow();
        double shared = finding.score().orElseThrow().value();
        rows.add(RowFactory.create(id, other, shared, finding.message(), null));
      }
    }
    report.failures().forEach(failure -> rows.add(problem(id, failure.message())));
    return rows;
  }

  /** Reads again what could be read when it became a candidate. */
  private static Article article(String record) {
    return ((Draft.Readable) Records.read(record, null)).article();
  }

  private static List<Row> problems(Row record) {
    var draft = Records.read(record);
    if (draft instanceof Draft.Unreadable unreadable) {
      return List.of(problem(draft.id().orElse(null), Records.problems(unreadable)));
    }
    return draft.id().isPresent() ? List.of() : List.of(problem(null, withoutId(draft)));
  }

  private static String withoutId(Draft draft) {
    var headline = ((Draft.Readable) draft).article().passage(Role.HEADLINE);
    return "\"id\": expected a value, by which pairs name the article"
        + headline.map(passage -> " headlined \"" + passage.text() + '"').orElse("");
  }

  private static Row problem(@Nullable String id, String error) {
    return RowFactory.create(id, null, null, null, error);
  }
}
