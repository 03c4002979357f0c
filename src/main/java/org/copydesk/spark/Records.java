package org.copydesk.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;
import org.copydesk.input.json.JsonDrafts;
import org.jspecify.annotations.Nullable;

/** Articles as records of article JSON, so that keys, aliases and types are defined once. */
final class Records {
  /** Column: the same for the same record, whenever it is computed. */
  static final String KEY = "key";

  /** Column: the article as a JSON object. */
  static final String RECORD = "record";

  /** Column: where the article is from; null where the rows don't say. */
  static final String SOURCE = "source";

  private static final String ID = "id";

  // Keys that hold no passage.
  private static final Set<String> NO_PASSAGE =
      Set.of(ID, "language", "inLanguage", "datePublished", "copydesk");

  // A record is read as a line of JSONL, with any ending of its source and of any length.
  private static final DraftReader READER =
      DraftReader.builder().format(DraftFormat.JSONL).maxBytes(1 << 30).build();

  private Records() {}

  /** Makes each row a record. */
  static Dataset<Row> of(Dataset<Row> articles) {
    var keys = columnsOf(articles);
    if (NO_PASSAGE.containsAll(keys.values())) {
      throw new IllegalArgumentException(
          "expected columns of articles, such as headline and body, found "
              + Arrays.toString(articles.columns()));
    }
    var fields = new ArrayList<Column>();
    Column source = lit(null);
    for (var field : articles.schema().fields()) {
      var key = keys.get(field.name());
      if (key != null) {
        requireText(field);
        fields.add(column(articles, field).as(key));
      } else if (field.name().equalsIgnoreCase(SOURCE)) {
        source = column(articles, field);
      }
    }
    return articles
        .select(
            source.cast("string").as(SOURCE),
            to_json(struct(fields.toArray(Column[]::new))).as(RECORD))
        .withColumn(KEY, xxhash64(new Column(RECORD)));
  }

  /** Makes each row a record, of articles that have an identity. */
  static Dataset<Row> withId(Dataset<Row> articles) {
    if (!columnsOf(articles).containsValue(ID)) {
      throw new IllegalArgumentException(
          "expected a column id, by which pairs name articles, found "
              + Arrays.toString(articles.columns()));
    }
    return of(articles);
  }

  /** Returns the keys of article JSON by the names of their columns, whose case doesn't matter. */
  private static Map<String, String> columnsOf(Dataset<Row> articles) {
    var keys =
        JsonDrafts.keys().stream()
            .collect(toMap(key -> key.toLowerCase(Locale.ROOT), UnaryOperator.identity()));
    return Stream.of(articles.columns())
        .distinct()
        .filter(name -> keys.containsKey(name.toLowerCase(Locale.ROOT)))
        .collect(toMap(Function.identity(), name -> keys.get(name.toLowerCase(Locale.ROOT))));
  }

  private static Column column(Dataset<Row> articles, StructField field) {
    return articles.col('`' + field.name() + '`');
  }

  /** Refuses bytes, which JSON would have in Base64, as if they were text. */
  private static void requireText(StructField field) {
    DataType type = field.dataType();
    if ((type instanceof ArrayType array ? array.elementType() : type) instanceof BinaryType) {
      throw new IllegalArgumentException(
          "column "
              + field.name()
              + ": expected text, found "
              + type.simpleString()
              + "; cast it to string if its bytes are UTF-8");
    }
  }

  /** Reads the article of a record. */
  static Draft read(Row row) {
    String source = row.getAs(SOURCE);
    return read(row.<String>getAs(RECORD), source);
  }

  /** Reads the article of a record. */
  static Draft read(String record, @Nullable String source) {
    var drafts = new ArrayList<Draft>(1);
    var line = new ByteArrayInputStream(record.getBytes(UTF_8));
    try {
      READER.read(line, source == null ? "row" : source, drafts::add);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return drafts.get(0);
  }

  /** Returns why a record can't be read, without line and column, which are those of no file. */
  static String problems(Draft.Unreadable draft) {
    return draft.diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining("; "));
  }

  /** Returns the results of each row, one row at a time. */
  static Iterator<Row> flatMapRows(Iterator<Row> rows, Function<Row, List<Row>> function) {
    var all = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
    return StreamSupport.stream(all, false).flatMap(row -> function.apply(row).stream()).iterator();
  }
}
