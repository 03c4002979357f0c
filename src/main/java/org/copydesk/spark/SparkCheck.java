package org.copydesk.spark;

import static java.util.Objects.requireNonNull;

import org.apache.spark.api.java.function.Function0;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.copydesk.Copydesk;

/**
 * Checks of datasets of articles on Apache Spark.
 *
 * <pre>{@code
 * Dataset<Row> articles = spark.read().parquet("articles.parquet");
 * SparkCheck.findings(articles).write().parquet("findings.parquet");
 * SparkCheck.nearDuplicates(articles).write().parquet("pairs.parquet");
 *
 * // With a checker of one's own:
 * SparkCheck.findings(articles, () -> Copydesk.builder().without("buried-lead").build());
 * }</pre>
 *
 * <p><b>Articles.</b> The columns are the keys of article JSON, by any of their names and in any
 * case: {@code id}, {@code language}, {@code headline} or {@code title}, {@code body} (an array of
 * paragraphs, or one string with blank lines between them), and so on. The day of publication may
 * be a string, a date, or a timestamp in the session's time zone. Findings have the value of one
 * more column, {@code source}. Findings and pairs leave out the rules that {@code copydesk}
 * ignores. Other columns are ignored, and not read if the format of the files allows it. A row
 * gives the same article as a line of a JSONL file with the same values.
 *
 * <p><b>Errors.</b> A row that can't be read, or whose article can't be checked, doesn't stop the
 * job. It gives a row with only {@code id}, if that could be read, and {@code error}.
 *
 * <p>The methods only describe the work; Spark does it on the executors when the result is needed.
 * Nothing is collected on the driver, unless Spark itself broadcasts a small side of a join. Rows
 * come in no order. Each partition is one task: repartition an input of a few big ones first.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Spark is on the class path, see module-info.
public final class SparkCheck {

  /**
   * The columns of findings, named as in report JSON:
   *
   * <ul>
   *   <li>{@code id} and {@code source} of the article
   *   <li>{@code rule}, {@code title}, {@code category}, {@code severity}, {@code message}
   *   <li>{@code at}, with {@code passage}, {@code start}, {@code end}, {@code text}, {@code block}
   *   <li>{@code related}, an array of such places with their {@code article}, null for the checked
   *       one
   *   <li>{@code measure}, {@code score}, {@code limit}, {@code direction}; null if the rule
   *       measures nothing
   *   <li>{@code suggestions}; {@code fixes}, an array with {@code label}, {@code safe} and {@code
   *       edits}, an array with {@code passage}, {@code start}, {@code end}, {@code text}, {@code
   *       block}
   *   <li>{@code fingerprint}, {@code key}
   *   <li>{@code error}, null in a finding
   * </ul>
   *
   * <p>The row of an article that couldn't be read or checked has only {@code id}, {@code source}
   * and {@code error}; that of a failed rule also has {@code rule}.
   */
  public static final StructType FINDINGS = FindingRows.SCHEMA;

  /**
   * The columns of pairs: {@code id} of the newer article, {@code other}, the id of the older one;
   * {@code shared}, the share of the newer one's text that the older one has, in [0, 1]; {@code
   * message} for the editor; and {@code error}. A pair has no error, and a row with an error has
   * only the {@code id}.
   */
  public static final StructType PAIRS = NearDuplicates.PAIRS;

  private SparkCheck() {}

  /**
   * Checks each article with every rule at its defaults.
   *
   * @return the findings, of {@link #FINDINGS}; no row for an article without any
   * @throws IllegalArgumentException if there is no column with a passage, or one of them is binary
   */
  public static Dataset<Row> findings(Dataset<Row> articles) {
    return findings(articles, Copydesk::standard);
  }

  /**
   * Checks each article with a checker that the caller configures.
   *
   * @param factory returns a checker, the same or a new one; it travels to each executor, and is
   *     called there once for each partition
   * @return the findings, of {@link #FINDINGS}; no row for an article without any
   * @throws IllegalArgumentException if there is no column with a passage, or one of them is binary
   */
  public static Dataset<Row> findings(Dataset<Row> articles, Function0<Copydesk> factory) {
    return FindingRows.of(
        Records.of(requireNonNull(articles, "articles")), requireNonNull(factory, "factory"));
  }

  /**
   * Finds pairs of articles in which the newer one repeats the older one, word for word or edited.
   * These are the pairs that {@code duplicate-article} reports with its default options. Each pair
   * is returned once. The newer article has the later {@code datePublished}. If the days are equal
   * or one is missing, the ids decide: the longer one is newer, of equal length the later in order
   * ({@code a10} after {@code a9}). Rows with the same id are versions of one article and make no
   * pair.
   *
   * <p>Articles are compared if they share at least two sampled runs of words, or one if the newer
   * article is short. Runs in more than 200 articles are boilerplate and don't count. This bounds
   * the cost; a text that occurs more than 200 times gives no pairs.
   *
   * @return the pairs, of {@link #PAIRS}
   * @throws IllegalArgumentException if there is no column {@code id} or none with a passage, or
   *     one of them is binary
   */
  public static Dataset<Row> nearDuplicates(Dataset<Row> articles) {
    return NearDuplicates.of(Records.withId(requireNonNull(articles, "articles")));
  }
}
