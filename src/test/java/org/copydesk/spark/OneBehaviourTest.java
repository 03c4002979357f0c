package org.copydesk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.input.Drafts;
import org.copydesk.validation.ReadBeans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same values give the same article and the same findings by the builder, article JSON, Bean
 * Validation and Spark.
 */
@Tag("spark")
class OneBehaviourTest {
  private static final String COLUMNS =
      "id string, language string, datePublished string, headline string, subheadline string,"
          + " kicker string, byline string, dateline string, body ";

  private static final String HEADLINE = "Ferry to close for 5 days from Monday";
  private static final String DECK = "Ferry closes from Monday for 5 days";
  private static final String LEAD = "The ferry will close for three days in May, the county said.";
  private static final String NEXT = "Buses run over the bridge at no charge.";

  @TempDir static Path folder;
  private static SparkRows spark;

  @BeforeAll
  static void start() {
    spark = new SparkRows(folder);
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  /**
   * The values of an article. Null is absent.
   *
   * @param day the day of publication that the text names, as the builder takes it
   * @param body a text or a list of texts
   */
  private record Values(
      @Nullable String id,
      @Nullable String language,
      @Nullable String date,
      @Nullable LocalDate day,
      @Nullable String headline,
      @Nullable String subheadline,
      @Nullable String other,
      @Nullable Object body) {

    static Values of(String id, Object body) {
      return new Values(id, null, null, null, HEADLINE, DECK, null, body);
    }

    Values texts(@Nullable String headline, @Nullable String subheadline, @Nullable String other) {
      return new Values(id, language, date, day, headline, subheadline, other, body);
    }

    Values language(String tag) {
      return new Values(id, tag, date, day, headline, subheadline, other, body);
    }

    Values date(String text, @Nullable LocalDate named) {
      return new Values(id, language, text, named, headline, subheadline, other, body);
    }

    Article built() {
      var article =
          Article.builder()
              .id(id)
              .language(
                  language == null || language.isBlank()
                      ? null
                      : Locale.forLanguageTag(language.strip().replace('_', '-')))
              .datePublished(day)
              .headline(headline)
              .subheadline(subheadline)
              .kicker(other)
              .byline(other)
              .dateline(other);
      if (body instanceof List<?> paragraphs) {
        paragraphs.forEach(paragraph -> article.paragraph((String) paragraph));
      } else {
        article.body((String) body);
      }
      return article.build();
    }

    String json() {
      var record = new LinkedHashMap<String, @Nullable Object>();
      record.put("id", id);
      record.put("language", language);
      record.put("datePublished", date);
      record.put("headline", headline);
      record.put("subheadline", subheadline);
      record.put("kicker", other);
      record.put("byline", other);
      record.put("dateline", other);
      record.put("body", body);
      try {
        return new ObjectMapper().writeValueAsString(record);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }

    ReadBeans.Bean bean() {
      return new ReadBeans.Bean(
          id, language, date, headline, subheadline, other, other, other, body);
    }
  }

  private static List<@Nullable String> list(@Nullable String... paragraphs) {
    return Arrays.asList(paragraphs);
  }

  private static final List<Values> TEXTS =
      List.of(
          Values.of("blank-lines", LEAD + "\n\n" + NEXT),
          Values.of("blank-lines-of-windows", LEAD + "\r\n \t\r\n\r\n" + NEXT + "\r\n"),
          Values.of("no-break-blank-line", LEAD + "\n\u00a0\n" + NEXT),
          Values.of("line-breaks", LEAD + "\n" + NEXT),
          Values.of("asterisks", LEAD + "\n\n* * *\n\n" + NEXT),
          Values.of("no-text", ""),
          Values.of("blank-text", " \n\n\u00a0\n"),
          Values.of("absent", LEAD).texts(HEADLINE, null, null),
          Values.of("empty", LEAD).texts(HEADLINE, "", ""),
          Values.of("blank", LEAD).texts(HEADLINE, " \t\n", "\u00a0\u200b"),
          Values.of("no-headline", LEAD).texts("  ", DECK, null),
          Values.of("space", "\n  " + LEAD + " ").texts("  " + HEADLINE + "\n", "\t" + DECK, " x "),
          Values.of("no-break-space", "\u00a0" + LEAD + "\ufeff")
              .texts("\u00a0" + HEADLINE, DECK + "\u200b", "\u2003Harbour\u202f"),
          Values.of("inner-lines", LEAD).texts("Ferry to close\nfor 5 days", "One\n\nline", null),
          Values.of("date", LEAD).date("2026-05-02", LocalDate.of(2026, 5, 2)),
          Values.of("time", LEAD).date("2026-05-02T23:30:00-05:00", LocalDate.of(2026, 5, 2)),
          Values.of("written-date", LEAD).date(" May 2nd, 2026 ", LocalDate.of(2026, 5, 2)),
          Values.of("seconds", LEAD).date("1777680000", LocalDate.of(2026, 5, 2)),
          Values.of("no-date", LEAD).date("", null),
          Values.of("unreadable-date", LEAD).date("soon", null),
          Values.of("language", LEAD).language("de"),
          Values.of("language-and-country", LEAD).language("pt-BR"),
          Values.of("underscore", LEAD).language("en_GB"),
          Values.of("three-letters", LEAD).language("deu"),
          Values.of("three-letters-and-country", LEAD).language("eng-GB"),
          Values.of("language-in-space", LEAD).language(" fr\n"),
          Values.of("no-language", LEAD).language(""),
          Values.of("blank-language", LEAD).language("  "),
          Values.of("unknown-language", LEAD).language("xq"));

  private static final List<Values> LISTS =
      List.of(
          Values.of("list", list(LEAD, NEXT)),
          Values.of("blank-items", list("", LEAD, " \n", null, NEXT, "\u00a0\u200b")),
          Values.of("items-in-space", list("  " + LEAD, "\u00a0" + NEXT + "\n")),
          Values.of("blank-lines-in-item", list(LEAD + "\n\n" + NEXT)),
          Values.of("asterisks-in-list", list(LEAD, "* * *", NEXT)),
          Values.of("empty-list", list()),
          Values.of("list-of-null", list((String) null)));

  /** What is compared: all but the place in a source. */
  private record Seen(
      Optional<String> id, String language, Optional<LocalDate> date, List<String> passages) {
    static Seen of(Article article) {
      return new Seen(
          article.id(),
          article.language().toLanguageTag(),
          article.datePublished(),
          article.passages().stream().map(p -> p.name() + ": " + p.text()).toList());
    }
  }

  private static List<String> shown(List<Finding> findings, @Nullable String id) {
    return findings.stream()
        .map(
            finding ->
                String.format(
                    Locale.ROOT,
                    "%s: %s %s %s %d-%d",
                    id,
                    finding.severity().key(),
                    finding.rule(),
                    finding.at().passage().name(),
                    finding.at().span().start(),
                    finding.at().span().end()))
        .sorted()
        .toList();
  }

  @Test
  void one_text_gives_one_article() {
    assertOneBehaviour("string", TEXTS);
  }

  @Test
  void one_list_gives_one_article() {
    assertOneBehaviour("array<string>", LISTS);
  }

  @Test
  void a_blank_id_is_none() {
    for (var id : new String[] {null, "", " \u00a0"}) {
      var values = new Values(id, null, null, null, HEADLINE, null, null, LEAD);

      assertThat(values.built().id()).isEmpty();
      assertThat(Drafts.article("draft.json", values.json()).id()).isEmpty();
      assertThat(ReadBeans.article(values.bean()).id()).isEmpty();
      assertThat(spark.articles(COLUMNS + "string", List.of(values.json()))).containsOnlyKeys("");
    }
  }

  private static void assertOneBehaviour(String bodyType, List<Values> all) {
    var records = all.stream().map(Values::json).toList();
    var inSpark = spark.articles(COLUMNS + bodyType, records);
    var expected = new ArrayList<String>();
    for (var values : all) {
      var built = values.built();
      var seen = Seen.of(built);

      assertThat(Seen.of(Drafts.article("draft.json", values.json())))
          .as("JSON, " + values.id())
          .isEqualTo(seen);
      assertThat(Seen.of(ReadBeans.article(values.bean())))
          .as("validation, " + values.id())
          .isEqualTo(seen);
      assertThat(Seen.of(inSpark.get(values.id()))).as("Spark, " + values.id()).isEqualTo(seen);
      var findings = Copydesk.standard().check(built).findings();
      assertThat(shown(ReadBeans.findings(values.bean()), values.id()))
          .as("validation, " + values.id())
          .isEqualTo(
              shown(
                  findings.stream()
                      .filter(finding -> finding.severity() != Severity.SUGGESTION)
                      .toList(),
                  values.id()));
      expected.addAll(shown(findings, values.id()));
    }
    assertThat(expected).isNotEmpty();
    assertThat(spark.findings(COLUMNS + bodyType, records))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
