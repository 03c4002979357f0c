package org.copydesk.output.html;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.output.Reports;

/** Pages of drafts of every kind. */
final class Pages {
  static final String HOSTILE =
      "<script>window.ran=1</script><img src=x onerror=\"window.ran=2\"></style></title>--> <a"
          + " href=\"javascript:window.ran=3\" style=\"color:red\">x</a> ' onclick='window.ran=4"
          + " &lt; "
          + "Wienfluss".repeat(60);

  private static final Copydesk COPYDESK =
      Copydesk.builder().severity("quotation-not-in-body", Severity.ERROR).build();

  private Pages() {}

  /** A draft with findings of all severities, some inside others, some in one paragraph. */
  static Article faulty(String name) {
    return Article.builder()
        .id(name)
        .source("drafts/" + name + ".json")
        .headline("Mayor orders ‘immediate closure’ of Halden bridge after 14 injured on Sunday")
        .subheadline("Mayor urges prompt closure of the Halden bridge after 14 were injured")
        .part(Role.KICKER, "Transport")
        .part(Role.BYLINE, "By Ines Corvo")
        .part(Role.SEO_TITLE, "Ten recipes for pumpkin soup")
        .body(
            "The mayor of Halden, Maria Oduya, has directed engineers to begin an urgent closure of"
                + " the bridge, after 12 people were injured when a cable snapped on Saturday. She"
                + " said the town could not wait for the ministry in the capital.",
            "Engineers have warned since 2019 that the cables are worn out. The council had put the"
                + " repair off three times, most recently in March, because it would cost 4 million"
                + " crowns.",
            "\"We could not wait for another winter and another report,\" Oduya said. The bridge"
                + " carries 9,000 vehicles a day across the river. Many of the lorries are on their"
                + " way to the harbour. Many of the lorries are on their way to the harbour.",
            "Engineers have warned since 2019 that the cables are worn out. The council had put the"
                + " repair off three times, most recently in March, because it would cost some 4"
                + " million crowns.",
            "Traders in Mill Street fear for their business. \"We could not wait for another winter"
                + " and another report,\" Oduya repeated in the evening, when she met them.")
        .build();
  }

  static Article clean(String name) {
    return Article.builder()
        .source(name)
        .headline("Halden bridge shut on Sundays")
        .body(
            "After 40 years the cables are worn out, so the bridge in Halden will be shut on"
                + " Sundays from May until they have been replaced, engineer Maria Oduya told the"
                + " council.")
        .build();
  }

  static Article arabic() {
    return Article.builder()
        .source("arabic.txt")
        .language(Locale.forLanguageTag("ar"))
        .headline("شرطة القاهرة تعتقل عشرة رجال بعد سرقة المتحف")
        .subheadline("شرطة القاهرة تعتقل عشرة رجال")
        .body(
            "اعتقلت شرطة القاهرة سبعة رجال يوم الأحد بعد سرقة متحف في وسط المدينة، وقال متحدث إن"
                + " القطع الأثرية أعيدت إلى مكانها.")
        .build();
  }

  static Article hostile() {
    return Article.builder()
        .id("\"><script>window.ran=5</script>")
        .source("<img src=x onerror=window.ran=6>.md")
        .headline(HOSTILE)
        .subheadline(HOSTILE)
        .body(HOSTILE + " said the council on Monday", HOSTILE)
        .build();
  }

  static Article longRead() {
    var paragraphs = new ArrayList<String>();
    for (int i = 1; i <= 60; i++) {
      paragraphs.add(
          ("In year "
                  + (1900 + i)
                  + " the harbour of Halden handled "
                  + i * 137
                  + " ships, and the")
              + " town council argued whether to dredge the channel, to build a second quay or to"
              + " leave things as they were until the railway came.");
    }
    paragraphs.set(57, paragraphs.get(3));
    return Article.builder()
        .source("long.txt")
        .headline("Harbour of Halden handled 137 ships in 1901")
        .subheadline("The harbour of Halden handled 137 ships in 1901")
        .body(paragraphs)
        .build();
  }

  static Report check(Article article) {
    return COPYDESK.check(article);
  }

  /** A report that the headline of an article is also that of another. */
  static Report duplicate(Article article, Article other) {
    var headline = article.passage(Role.HEADLINE).orElseThrow();
    var there = Place.whole(other.passage(Role.HEADLINE).orElseThrow());
    var finding =
        new Finding(
            "duplicate-headline",
            Category.DUPLICATION,
            Severity.WARNING,
            "Headline is used already",
            Place.whole(headline),
            List.of(there.in(other.id().or(other::source).orElseThrow())),
            Optional.of(Score.above("likeness", 1, 0.9)),
            List.of(),
            "0123456789abcdef");
    var none = OptionalDouble.empty();
    return Report.builder()
        .id(article.id().orElse(null))
        .source(article.source().orElse(null))
        .language(article.language())
        .scores(new Report.Scores(none, none, none, none))
        .findings(List.of(finding))
        .build();
  }

  static String of(Article... articles) throws IOException {
    var target = new StringWriter();
    var writer = new HtmlReportWriter(target);
    writer.begin();
    for (var article : articles) {
      writer.report(article, check(article));
    }
    writer.end();
    return target.toString();
  }

  /** A page with a draft of every kind, one of which can't be read. */
  static String mixed() throws IOException {
    var target = new StringWriter();
    var writer = new HtmlReportWriter(target);
    writer.begin();
    for (var article : List.of(faulty("bridge"), clean("clean.md"), arabic(), hostile())) {
      writer.report(article, check(article));
    }
    var copy = faulty("copy");
    writer.report(copy, duplicate(copy, faulty("bridge")));
    writer.unreadable(Reports.unreadable("bad.json", 3, "expected a string <here>"));
    writer.end();
    return target.toString();
  }

  static String many(int drafts) throws IOException {
    var articles = new ArrayList<>(Collections.nCopies(drafts, clean("clean.md")));
    for (int i = 0; i < drafts; i += 10) {
      articles.set(i, faulty("faulty-" + i));
    }
    return of(articles.toArray(Article[]::new));
  }
}
