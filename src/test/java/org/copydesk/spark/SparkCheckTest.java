package org.copydesk.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.copydesk.spark.Stories.BUDGET;
import static org.copydesk.spark.Stories.FACTORY;
import static org.copydesk.spark.Stories.FERRIES;
import static org.copydesk.spark.Stories.FERRIES_RETOLD;
import static org.copydesk.spark.Stories.LIBRARY;
import static org.copydesk.spark.Stories.NOTE;
import static org.copydesk.spark.Stories.edited;
import static org.copydesk.spark.Stories.id;
import static org.copydesk.spark.Stories.joined;
import static org.copydesk.spark.Stories.json;
import static org.copydesk.spark.Stories.markets;
import static org.copydesk.spark.Stories.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.copydesk.Copydesk;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.article.Role;
import org.copydesk.cli.Main;
import org.copydesk.duplication.Sketch;
import org.copydesk.finding.Category;
import org.copydesk.finding.Severity;
import org.copydesk.input.DraftReader;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On Spark in this JVM; what goes in and comes out passes through Parquet. */
@Tag("spark")
class SparkCheckTest {
  private static final String SCHEMA =
      "id string, headline string, subheadline string, body array<string>, datePublished string,"
          + " copydesk struct<ignore: map<string, string>>";

  // The body has 140.
  private static final String WRONG = "Greenhand factory in Tansby for 410 people";

  @TempDir static Path folder;
  private static LocalSpark spark;

  @BeforeAll
  static void start() {
    spark = new LocalSpark(folder);
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @Test
  void rows_have_the_blocks_of_the_body() {
    var sentence = "The night ferry to Halden sails again from the first of June, said the owner.";
    var record =
        json(
            Map.of(
                "headline",
                "Night ferry sails again",
                "body",
                List.of(
                    Map.of("id", "b7", "text", sentence), Map.of("id", "b8", "text", sentence))));

    var rows =
        SparkCheck.findings(
                spark.table(
                    "headline string, body array<struct<id: string, text: string>>",
                    List.of(record)))
            .where("rule = 'repeated-sentence'")
            .selectExpr("at.block", "related[0].block", "title")
            .collectAsList();

    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getString(0)).isEqualTo("b8");
              assertThat(row.getString(1)).isEqualTo("b7");
              assertThat(row.getString(2)).isNotBlank();
            });
  }

  @Test
  void finds_what_the_checker_finds_in_the_same_articles() throws IOException {
    var seed = DraftReader.standard().articles(Path.of("src/test/resources/seed/article.txt"));
    var records = new ArrayList<String>();
    records.add(
        json(
            Map.of(
                "id", "seed",
                "headline", text(seed.get(0), Role.HEADLINE),
                "subheadline", text(seed.get(0), Role.SUBHEADLINE),
                "body", seed.get(0).body().stream().map(p -> p.text()).toList())));
    records.add(record("twice", null, "Storm stops ferries", joined(FERRIES, FERRIES.get(1))));
    records.add(record("wrong", null, "Library shuts 7 branches in Tansby", LIBRARY));
    records.add(record("number", "2025-03-04", WRONG, FACTORY));
    records.add(record(null, null, "“We are ruined”, says mayor of Halden", BUDGET));
    records.add(record("clean", null, "Halden library to open on Sundays", LIBRARY));
    records.add(record("huge", null, "Storm " + "x".repeat(9_000), List.of("word ".repeat(9_000))));
    records.add(
        record("odd", null, "Zehn \uD83D\uDE80 \u202Etxet\u202C e\u0301 \"tab\\\t\"", FERRIES));

    var found = SparkCheck.findings(spark.table(SCHEMA, records));

    assertThat(found.schema()).isEqualTo(SparkCheck.FINDINGS);
    var expected = new ArrayList<String>();
    for (var article : articles(records)) {
      for (var finding : Copydesk.standard().check(article).findings()) {
        expected.add(Described.finding(article, finding));
      }
    }
    assertThat(expected).hasSizeGreaterThan(8).anyMatch(text -> text.contains("framing-shift"));
    assertThat(Described.findings(spark.throughParquet(found)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void finds_the_pairs_that_check_across_finds_in_the_same_articles() throws IOException {
    var records = planted();

    var pairs = SparkCheck.nearDuplicates(spark.table(SCHEMA, records));

    assertThat(pairs.schema()).isEqualTo(SparkCheck.PAIRS);
    var found =
        spark.throughParquet(pairs).collectAsList().stream().map(SparkCheckTest::pair).toList();
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(pairsOfTheCommandLine(records))
        .doesNotHaveDuplicates();
    assertThat(names(found))
        .contains(
            "copy of original", // word for word
            "light of original", // lightly edited
            "library of moved", // its paragraphs in another order
            "reprint of newer", // published before
            "a10 of a9", // only the numbers show which came first
            "short2 of short1", // four shingles or fewer
            "longer of long", // of very many paragraphs
            "part of long",
            "german of original") // which says of itself to be in another language
        .doesNotContain("note2 of note1", "same of same")
        // One event in other words, and one form of words with other figures.
        .noneMatch(pair -> pair.contains("retold") || pair.contains("market"));
  }

  @Test
  void findings_that_an_article_ignores_are_not_reported() {
    var ignoring = "{\"copydesk\":{\"ignore\":{\"%s\":\"agreed with the desk\"}},";
    var number = record("a", null, WRONG, FACTORY);
    var copy = record("b", null, "Oat milk", FACTORY);
    var open = spark.table(SCHEMA, List.of(number, copy));
    var settled =
        spark.table(
            SCHEMA,
            List.of(
                number.replaceFirst("\\{", ignoring.replace("%s", "number-mismatch")),
                copy.replaceFirst("\\{", ignoring.replace("%s", "duplicate-article"))));

    assertThat(SparkCheck.findings(open).where("rule = 'number-mismatch'").count()).isOne();
    assertThat(SparkCheck.findings(settled).where("rule = 'number-mismatch'").count()).isZero();
    assertThat(SparkCheck.nearDuplicates(open).count()).isOne();
    assertThat(SparkCheck.nearDuplicates(settled).collectAsList()).isEmpty();
  }

  private static List<String> planted() {
    var random = new Random(7);
    var reworded =
        FERRIES.stream()
            .map(text -> text.replace("is expected to", "may").replace("evening", "night"))
            .toList();
    var records = new ArrayList<String>();
    records.add(record("original", "2025-03-01", "Storm stops ferries", FERRIES));
    records.add(record("copy", "2025-03-02", "Islands cut off on Thursday", FERRIES));
    records.add(record("light", "2025-03-03", "No boats", reworded));
    records.add(record("retold", "2025-03-03", "Travellers must wait", FERRIES_RETOLD));
    records.add(record("library", null, "Library to open on Sundays", LIBRARY));
    records.add(
        record(
            "moved",
            null,
            "Sunday hours in Mill Street",
            List.of(LIBRARY.get(2), LIBRARY.get(0), LIBRARY.get(1))));
    records.add(record("reprint", "2025-04-09", "Oat milk from Tansby", joined(FACTORY, NOTE)));
    records.add(record("newer", "2025-04-02", "Greenhand comes to Tansby", FACTORY));
    records.add(record("a9", "2025-05-05", "Budget passed", BUDGET));
    records.add(record("a10", "2025-05-05", "Council passes budget", BUDGET));
    records.add(record("short1", null, "Index", List.of(NOTE.replace("Gazette", "Courier"))));
    records.add(record("short2", null, "Index", List.of(NOTE.replace("Gazette", "Courier"))));
    records.add(record("note1", null, "First", joined(List.of(LIBRARY.get(1)), NOTE)));
    records.add(record("note2", null, "Second", joined(List.of(FACTORY.get(1)), NOTE)));
    records.add(record("market1", "2025-06-01", "Index rises", markets(4183, 61)));
    records.add(record("market2", "2025-06-02", "Index rises again", markets(4297, 83)));
    records.add(record("same", "2025-06-03", "Budget", edited(BUDGET, 10, random)));
    records.add(record("same", "2025-06-04", "The budget", edited(BUDGET, 10, random)));
    records.add(record("empty", null, "No body", List.of()));
    records.add(
        record("german", "2025-07-01", "Fähren", FERRIES).replace("{", "{\"language\":\"de\","));
    // More shingles than an article looks for others by.
    var chapters = Stories.invented(110, random);
    records.add(record("long", "2025-08-01", "The whole report", chapters));
    records.add(record("longer", "2025-08-02", "The report", joined(chapters, FERRIES.get(0))));
    records.add(record("part", "2025-08-03", "From the report", chapters.subList(50, 60)));
    for (int percent = 5; percent <= 60; percent += 5) {
      records.add(record("tansby" + percent, null, "E", edited(FACTORY, percent, random)));
    }
    // The command line takes the later one in the file where dates are equal or missing, Spark the
    // later id.
    records.sort(
        Comparator.comparing((String record) -> id(record).length()).thenComparing(Stories::id));
    return records;
  }

  @Test
  void a_text_under_very_many_articles_makes_no_pairs() {
    var records = new ArrayList<String>();
    for (int i = 0; i < 201; i++) {
      records.add(record("n" + (1000 + i), null, "Notice " + i, List.of(NOTE)));
    }
    records.add(record("first", null, "Budget", joined(BUDGET, NOTE)));
    records.add(record("second", null, "Budget passed", joined(BUDGET, NOTE)));

    var found = SparkCheck.nearDuplicates(spark.table(SCHEMA, records)).collectAsList();

    assertThat(found)
        .extracting(row -> row.getString(0) + " of " + row.getString(1))
        .containsExactly("second of first");
  }

  @Test
  void a_row_that_is_there_twice_makes_no_pair_twice() {
    var copy = record("b", null, "Budget", BUDGET);
    var records = List.of(record("a", null, "Budget", BUDGET), copy, copy);

    assertThat(SparkCheck.nearDuplicates(spark.table(SCHEMA, records)).collectAsList())
        .extracting(row -> row.getString(0) + " of " + row.getString(1))
        .containsExactly("b of a");
  }

  @Test
  void a_row_that_cannot_be_read_gives_its_error_and_the_others_their_findings() {
    var articles =
        spark.table(
            SCHEMA + ", language string",
            List.of(
                record("a", "2025-03-01", "Library to open", LIBRARY),
                unreadable(record("bad", "2025-03-01", "Library to open", LIBRARY)),
                unreadable(record(null, "2025-03-01", "Storm", FERRIES)),
                record("b", "2025-03-02", "Library opens", LIBRARY)));

    var errors = SparkCheck.findings(articles).where("error is not null").collectAsList();
    var pairs = SparkCheck.nearDuplicates(articles).collectAsList();

    var expected =
        "\"language\": expected a BCP 47 language tag such as en or pt-BR, found \"English\";"
            + " did you mean \"en\"?";
    assertThat(errors)
        .extracting(row -> row.getAs("id") + ": " + row.getAs("error"))
        .containsExactlyInAnyOrder("bad: " + expected, "null: " + expected);
    assertThat(errors)
        .allMatch(
            row -> row.isNullAt(row.fieldIndex("rule")) && row.isNullAt(row.fieldIndex("at")));
    assertThat(pairs)
        .extracting(
            row -> row.getAs("id") + " of " + row.getAs("other") + ": " + row.getAs("error"))
        .containsExactlyInAnyOrder(
            "b of a: null", "bad of null: " + expected, "null of null: " + expected);
  }

  @Test
  void an_article_without_id_has_findings_and_is_named_where_pairs_need_one() {
    var articles = spark.table(SCHEMA, List.of(record(null, null, WRONG, FACTORY)));

    assertThat(SparkCheck.findings(articles).collectAsList())
        .isNotEmpty()
        .allMatch(row -> row.isNullAt(0));
    assertThat(SparkCheck.nearDuplicates(articles).collectAsList())
        .extracting(row -> row.<String>getAs("error"))
        .containsExactly(
            "\"id\": expected a value, by which pairs name the article headlined \""
                + WRONG
                + "\"");
  }

  @Test
  void a_column_of_the_wrong_type_is_an_error_of_each_row_and_names_its_key() {
    var articles = spark.query("select 7 as id, 3.5 as headline, array('One.', 'Two.') as body");

    assertThat(SparkCheck.findings(articles).collectAsList())
        .extracting(row -> row.getAs("id") + ": " + row.getAs("error"))
        .containsExactly("7: \"headline\": expected a string, found a number");
  }

  @Test
  void an_empty_dataset_has_neither_findings_nor_pairs() {
    var none = spark.table(SCHEMA, List.of());

    assertThat(spark.throughParquet(SparkCheck.findings(none)).collectAsList()).isEmpty();
    assertThat(spark.throughParquet(SparkCheck.nearDuplicates(none)).collectAsList()).isEmpty();
  }

  @Test
  void a_body_in_one_string_is_the_same_as_its_paragraphs() {
    var record = record("a", null, WRONG, joined(FACTORY, FACTORY.get(1)));
    var listed = spark.table(SCHEMA, List.of(record));
    var joined = listed.selectExpr("id", "headline", "array_join(body, '\n \n') as body");

    assertThat(Described.findings(SparkCheck.findings(joined)))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Described.findings(SparkCheck.findings(listed)));
  }

  @Test
  void columns_go_by_all_names_of_a_key_in_any_case_and_others_are_not_looked_at() {
    var article = spark.table(SCHEMA, List.of(record("a", null, WRONG, FACTORY)));
    var renamed =
        article.selectExpr(
            "id as ID",
            "headline as title",
            "body as articlebody",
            "map('a', 1) as tags",
            "X'FF' as picture",
            "'export.db' as source");

    assertThat(Described.findings(SparkCheck.findings(renamed)))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Described.findings(SparkCheck.findings(article)));
    assertThat(SparkCheck.findings(renamed).collectAsList())
        .allMatch(row -> row.getAs("source").equals("export.db"));
  }

  @Test
  void the_day_may_be_a_date_or_a_timestamp() {
    var texts =
        spark.table(
            SCHEMA,
            List.of(
                record("b", "2025-03-01", "Budget", BUDGET),
                record("a", "2025-03-02", "Budget", BUDGET)));

    for (var type : List.of("string", "date", "timestamp")) {
      var typed = texts.withColumn("datePublished", texts.col("datePublished").cast(type));
      assertThat(SparkCheck.nearDuplicates(spark.throughParquet(typed)).collectAsList())
          .extracting(row -> row.getAs("id") + " of " + row.getAs("other"))
          .as(type)
          .containsExactly("a of b");
    }
  }

  @Test
  void checks_with_the_checker_of_the_factory() {
    var articles = spark.table(SCHEMA, List.of(record("a", null, WRONG, FACTORY)));

    var found =
        SparkCheck.findings(articles, () -> Copydesk.builder().without("number-mismatch").build());

    assertThat(SparkCheck.findings(articles).where("rule = 'number-mismatch'").count()).isOne();
    assertThat(found.where("rule = 'number-mismatch'").count()).isZero();
  }

  @Test
  void an_article_that_cannot_be_checked_gives_its_error_and_the_others_their_findings() {
    var articles =
        spark.table(
            SCHEMA,
            List.of(
                record("wrong", null, WRONG, FACTORY.subList(0, 1)),
                record("large", null, "Storm", FERRIES)));

    var found =
        SparkCheck.findings(
            articles, () -> Copydesk.builder().limits(new ArticleLimits(10_000, 1, 1_000)).build());

    assertThat(found.where("error is not null").collectAsList())
        .extracting(row -> row.getAs("id") + " " + row.getAs("rule") + " " + row.getAs("error"))
        .containsExactly(
            "large null article has " + FERRIES.size() + " paragraphs: expected at most 1");
    assertThat(found.where("error is null").collectAsList())
        .extracting(row -> row.<String>getAs("id"))
        .contains("wrong");
  }

  @Test
  void a_rule_that_takes_all_memory_of_one_article_does_not_end_the_job() {
    var articles =
        spark.table(
            SCHEMA, List.of(record("a", null, WRONG, FACTORY), record("b", null, WRONG, FACTORY)));

    var found =
        SparkCheck.findings(
            articles,
            () ->
                Copydesk.builder()
                    .add(
                        RuleInfo.of("greedy", Category.REDUNDANCY, Severity.WARNING, "A", "1"),
                        context -> {
                          if (context.article().id().orElseThrow().equals("a")) {
                            throw new OutOfMemoryError("Java heap space");
                          }
                          return List.of();
                        })
                    .build());

    assertThat(found.where("error is not null").collectAsList())
        .extracting(row -> row.getAs("id") + " " + row.getAs("rule") + " " + row.getAs("error"))
        .containsExactly("a greedy java.lang.OutOfMemoryError: Java heap space");
    assertThat(found.where("error is null").collectAsList())
        .extracting(row -> row.<String>getAs("id"))
        .contains("a", "b");
  }

  @Test
  void an_article_that_cannot_be_compared_gives_its_error_and_the_others_their_pairs() {
    var articles =
        spark.table(
            SCHEMA,
            List.of(
                record("a", null, "Oat milk", FACTORY),
                record("b", null, "Oat milk", FACTORY),
                record("c", null, "Oat milk", FACTORY)));

    var pairs =
        NearDuplicates.of(
            Records.withId(articles),
            article -> {
              if (article.id().orElseThrow().equals("c")) {
                throw new OutOfMemoryError("Java heap space");
              }
              return Sketch.of(TextAnalyser.of(article.language()).analyse(article).body());
            });

    assertThat(pairs.collectAsList())
        .extracting(row -> row.getAs("id") + " " + row.getAs("other") + " " + row.getAs("error"))
        .containsExactlyInAnyOrder("b a null", "c null not compared: analysis failed");
  }

  @Test
  void a_rule_that_fails_gives_its_error_and_the_others_their_findings() {
    var articles = spark.table(SCHEMA, List.of(record("a", null, WRONG, FACTORY)));

    var found = SparkCheck.findings(articles, SparkCheckTest::withAFailingRule);

    assertThat(found.where("error is not null").collectAsList())
        .extracting(row -> row.getAs("id") + " " + row.getAs("rule") + " " + row.getAs("error"))
        .containsExactly("a house-rule java.lang.IllegalStateException: out of order");
    assertThat(found.where("error is null").count()).isPositive();
  }

  private static String unreadable(String record) {
    return record.replaceFirst("\\{", "{\"language\":\"English\",");
  }

  private static Copydesk withAFailingRule() {
    var info =
        RuleInfo.of("house-rule", Category.INCONSISTENCY, Severity.WARNING, "Fails", "0.1.0");
    return Copydesk.builder()
        .add(
            info,
            context -> {
              throw new IllegalStateException("out of order");
            })
        .build();
  }

  @Test
  void names_the_missing_columns_before_the_job_starts() {
    var strangers = spark.query("select 1 as id, 'x' as name");
    var nameless = spark.query("select 'Library to open' as headline");
    var binary = spark.query("select 'a' as id, cast('Library' as binary) as headline");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SparkCheck.findings(strangers))
        .withMessage("expected columns of articles, such as headline and body, found [id, name]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SparkCheck.nearDuplicates(nameless))
        .withMessage("expected a column id, by which pairs name articles, found [headline]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SparkCheck.findings(binary))
        .withMessage(
            "column headline: expected text, found binary; cast it to string if its bytes are"
                + " UTF-8");
  }

  private static String text(Article article, Role role) {
    return article.passage(role).orElseThrow().text();
  }

  private static List<Article> articles(List<String> records) throws IOException {
    return DraftReader.standard().articles(jsonl(records));
  }

  private static Path jsonl(List<String> records) throws IOException {
    return Files.write(Files.createTempFile(folder, "articles", ".jsonl"), records);
  }

  private static String pair(Row pair) {
    assertThat(pair.<String>getAs("error")).isNull();
    return pair(pair.getAs("id"), pair.getAs("other"), pair.getAs("shared"), pair.getAs("message"));
  }

  private static String pair(String id, String other, double shared, String message) {
    // As many decimals as reports have.
    return String.format(Locale.ROOT, "%s of %s|%.4f|%s", id, other, shared, message);
  }

  private static List<String> names(List<String> pairs) {
    return pairs.stream().map(pair -> pair.substring(0, pair.indexOf('|'))).toList();
  }

  private static List<String> pairsOfTheCommandLine(List<String> records) throws IOException {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        new Main(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), () -> false)
            .run(
                "check",
                "--across",
                "--format=jsonl",
                "--fail-on=never",
                jsonl(records).toString());
    assertThat(exit).as(err.toString(UTF_8)).isZero();
    var pairs = new ArrayList<String>();
    for (var line : out.toString(UTF_8).lines().toList()) {
      var report = new ObjectMapper().readTree(line);
      for (var finding : report.get("findings")) {
        if (finding.get("rule").asText().equals("duplicate-article")
            && finding.get("severity").asText().equals("warning")) {
          pairs.add(
              pair(
                  report.get("id").asText(),
                  finding.get("related").get(0).get("article").asText(),
                  finding.get("score").asDouble(),
                  finding.get("message").asText()));
        }
      }
    }
    return pairs;
  }
}
