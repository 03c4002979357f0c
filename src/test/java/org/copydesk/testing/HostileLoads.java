package org.copydesk.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Suppression;
import org.copydesk.testing.Growth.Load;

/** Articles made to be slow to check, each of any size; within the limits at twice its size. */
final class HostileLoads {
  private static final String HEADLINE =
      "Halden council orders ‘immediate talks’ on 45,000 harbour jobs by Monday";
  private static final String SUBHEADLINE =
      "Halden council urges Norvik to hold talks on 3 May for seven thousand jobs";
  private static final String LEAD = "Halden council directed talks on 45,000 harbour jobs. ";

  private final List<Load> loads = new ArrayList<>();

  private HostileLoads() {}

  /** Returns all loads: pairs of texts first, then bodies, then texts outside the body. */
  static List<Load> all() {
    var all = new HostileLoads();
    all.addPairs();
    all.addBodies();
    all.addWritings();
    all.addDisplayTexts();
    return List.copyOf(all.loads);
  }

  private void check(String name, int size, IntFunction<Article.Builder> article) {
    loads.add(new Load(name, size, n -> checking(article.apply(n).build())));
  }

  private static Runnable checking(Article article) {
    return () -> {
      var failures = Copydesk.standard().check(article).failures();
      if (!failures.isEmpty()) {
        throw new AssertionError(failures);
      }
    };
  }

  private void body(String name, int size, String piece) {
    check("body: " + name, size, n -> article(LEAD + piece.repeat(n)));
  }

  private void body(String name, int size, IntFunction<String> piece) {
    check("body: " + name, size, n -> article(LEAD + each(n, piece)));
  }

  private void display(String name, int size, IntFunction<String> piece) {
    check(
        "all display texts: " + name,
        size,
        n -> {
          var text = each(n, piece);
          var article = Article.builder();
          for (var role : List.of(Role.HEADLINE, Role.SUBHEADLINE, Role.SEO_TITLE)) {
            article.part(role, text);
          }
          return article
              .part(Role.SOCIAL_TITLE, text)
              .part(Role.SLUG, text)
              .body(LEAD.repeat(n), each(n, piece), each(n, i -> piece.apply(i) + "."));
        });
  }

  private static Article.Builder article(String... body) {
    return Article.builder().headline(HEADLINE).subheadline(SUBHEADLINE).body(body);
  }

  private static String each(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining(" "));
  }

  /** Returns a word of three letters, another for each number up to 17,576. */
  private static String word(int number) {
    return ""
        + (char) ('a' + number % 26)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number / 676 % 26);
  }

  private void addPairs() {
    check(
        "long headline, long sentence",
        1_200,
        n -> article(each(20 * n, i -> word(i % n))).headline(each(n, HostileLoads::word)));
    check(
        "long headline, long sentence the other way round",
        1_200,
        n -> article(each(20 * n, i -> word(n - 1 - i % n))).headline(each(n, HostileLoads::word)));
    check(
        "long headline, many long sentences",
        600,
        n ->
            article(each(20, k -> each(n, i -> word((i + k) % n)) + "."))
                .headline(each(n, HostileLoads::word)));
    check(
        "headline of one word, sentence of one word",
        1_000,
        n -> article("council ".repeat(20 * n)).headline("council ".repeat(n / 2)));
    check(
        "headline of many sentences, one long sentence",
        400,
        n ->
            article("Halden council talks ".repeat(20 * n))
                .headline("Council talks. ".repeat(n / 2)));
    check(
        "headline and body of many sentences",
        400,
        n ->
            article(each(20 * n, i -> "Council talks " + word(i) + "."))
                .headline(each(n / 2, i -> "Council talks " + word(i) + ".")));
    check(
        "long quotation, one repeated word",
        1_500,
        n -> article("no ".repeat(50 * n)).headline("‘" + "no ".repeat(n) + "yes’"));
    check(
        "long quotations in four texts",
        500,
        n -> {
          var text = each(3, k -> "‘" + "no ".repeat(n) + "yes " + word(k) + "’");
          return article("no ".repeat(50 * n))
              .headline(text)
              .subheadline(text)
              .part(Role.SEO_TITLE, text)
              .part(Role.SOCIAL_TITLE, text);
        });
    check(
        "many quotations in headline and body",
        100,
        n ->
            article(each(20 * n, i -> "He said “urgent " + word(i + 1) + "”."))
                .headline(each(n, i -> "‘urgent q" + word(i) + "’")));
    check(
        "many figures in headline and body",
        300,
        n ->
            article(each(10 * n, i -> (3 * i + 7) + " jobs,"))
                .headline(each(n, i -> i + 10 + " jobs,")));
    check(
        "many dates in headline and body",
        290,
        n ->
            article(each(10 * n, i -> "on 3 May " + (1000 + i % 1000) + "."))
                .headline(each(n, i -> "on " + (1 + i % 28) + " June " + (1500 + i) + ",")));
    check(
        "many names in headline and body",
        250,
        n ->
            article(each(10 * n, i -> "said Lena A" + word(i + 3) + " of B" + word(i)))
                .headline(each(n, i -> "tells A" + word(i) + " of")));
    check(
        "many negations in headline and body",
        300,
        n ->
            article("Council did not hold talks. Council held talks. ".repeat(20 * n))
                .headline("Council did not never hold talks ".repeat(n / 2)));
    check(
        "many verbs of a scale",
        420,
        n ->
            article("Council urges talks, council orders talks. ".repeat(20 * n))
                .headline("Council orders talks, urges talks, ".repeat(n / 3)));
    check(
        "many opposites",
        300,
        n ->
            article("Prices rise as prices fall, wins or loses ".repeat(5 * n))
                .headline("Prices fall as prices rise, loses or wins ".repeat(n / 3)));
    check(
        "title and body of one long word",
        4_000,
        n -> article("said X" + "x".repeat(100 * n)).headline("X".repeat(n) + " says"));
    check(
        "long hyphenated words",
        1_000,
        n -> article("well-known-".repeat(20 * n)).headline("well-known-".repeat(n / 3)));
  }

  private void addBodies() {
    body("'91", 8_000, "'91 ");
    body("'91 in one word", 16_000, "'91");
    body("'20 dead'", 5_000, "'20 dead' ");
    body("apostrophes that close nothing", 10_000, "’ ‘x 'y ");
    body("marks that open", 30_000, "“a ");
    body("marks that open and words that end in them", 5_000, "“a ‘b c’ d’ ");
    body("quotations", 2_000, "He said “we are to hold urgent talks” again. ");
    body("different quotations", 2_000, i -> "He said “we are " + word(i) + " to hold talks”.");
    body("one word", 20_000, "word ");
    body("one sentence again", 2_000, "The Halden council approved a plan to keep it dry. ");
    body("sentences of one word", 10_000, "Troops. ");
    body("different sentences of one word", 10_000, i -> word(i) + ".");
    body("no full stop", 5_000, i -> "council " + word(i) + " talks");
    body("one long word", 400_000, "x");
    body("abbreviations", 10_000, "Gov. U.S. Mr. ");
    body("letters with stops", 100_000, "A.");
    body("stops", 250_000, ".");
    body("ellipses", 100_000, "… ");
    body("hyphens", 40_000, "a-");
    body("dashes", 6_000, "a – b — ");
    body("digits", 200_000, "1");
    body("digits and commas", 80_000, "1,");
    body("figures", 3_000, "45,001 harbour jobs ");
    body("different figures", 3_000, i -> i + " jobs");
    body("figures in words", 3_000, "seven hundred and one thousand ");
    body("figures of every sort", 2_000, "half of $3m, 5 per cent, 3-4, 2,5 and a third of ");
    body("sums", 3_000, i -> i + " men and " + (i + 1) + " women,");
    body("dates", 3_000, i -> "on " + (1 + i % 28) + " June " + (1000 + i % 1000) + ",");
    body("weekdays and months", 8_000, "Monday, March last year, ");
    body("numeric dates", 3_000, "31.12.2012, 2012-12-31 1987/88 ");
    body("names", 3_000, i -> "said Lena Aas of " + (char) ('A' + i % 26) + "aldan");
    body("different names", 3_000, i -> "said A" + word(i) + " B" + word(i + 7) + " of");
    body("one name without end", 20_000, "Lena Aas ");
    body("different names without end", 8_000, i -> "A" + word(i));
    body("acronyms", 15_000, i -> word(i).toUpperCase(Locale.ROOT));
    body("titles", 9_000, "Prime Minister President Sir ");
    body("negations", 8_000, "not no never didn't ");
    body("hedges", 8_000, "may might could perhaps ");
    body("verbs of a scale", 6_000, "urges orders directs asks ");
    body("opposites", 3_000, "rises falls wins loses approves rejects ");
    body("contractions", 4_000, "I’d it’s she’ll won’t ");
    body("possessives", 15_000, "mayor’s ");
    body("line breaks", 40_000, "a\n\n");
    check(
        "one paragraph again", 1_000, n -> article().body(Collections.nCopies(n, LEAD.repeat(2))));
    check(
        "one short paragraph again",
        4_000,
        n -> article().body(Collections.nCopies(n, "So it is.")));
    check(
        "different paragraphs",
        2_000,
        n -> article().body(IntStream.range(0, n).mapToObj(i -> "Ward " + i + " votes.").toList()));
    check(
        "paragraphs that share half",
        3_000,
        n ->
            article()
                .body(
                    IntStream.range(0, n)
                        .mapToObj(i -> "Halden council approved " + each(6, k -> word(i * 6 + k)))
                        .toList()));
    check(
        "suppressions",
        4_000,
        n -> {
          var article = article("So it is. ".repeat(n), "So it is. ".repeat(n));
          for (int i = 0; i < n; i++) {
            article.suppress(Suppression.of("date-mismatch", "reason").on("body[" + i + "]"));
          }
          return article;
        });
  }

  private void addWritings() {
    body("combining marks", 200_000, "\u0301");
    body("two combining marks", 60_000, "\u0323\u0301");
    body("decomposed letters", 20_000, "e\u0301 ");
    body("joiners", 50_000, "\u200d");
    body("joined emoji", 30_000, "\ud83d\udc68\u200d");
    body("flags", 30_000, "\ud83c\udde9\ud83c\uddea");
    body("lone surrogates", 10_000, "\ud800 \udc00x ");
    body("right to left", 8_000, "\u202eמועצה «مجلس» \u202c");
    body("narrow spaces", 10_000, "10\u202f000 ");
    language("de", 1_500, "Der Rat forderte am 3. Mai „sofortige Gespräche“ über 45.000 Stellen. ");
    language("de", 800, "Hafenbetriebsgesellschaftsvorstand ");
    language("fr", 1_500, "Le conseil d’Halden exige « des négociations » sur 45 000 emplois. ");
    language("ja", 1_500, "議会は「直ちに交渉」を45,000人について求めた。");
    language("ja", 10_000, "議会");
    language("th", 1_500, "สภาเมืองสั่งให้เจรจาทันที ");
    language("th", 10_000, "สภา");
    language("ar", 1_500, "أمر المجلس «بمحادثات فورية» بشأن 45,000 وظيفة. ");
    language("tr", 1_500, "Meclis 3 Mayıs'ta “acil görüşme” istedi. ");
  }

  private void language(String language, int size, String piece) {
    check(
        language + ": " + piece.substring(0, Math.min(24, piece.length())).strip(),
        size,
        n ->
            Article.builder()
                .language(Locale.forLanguageTag(language))
                .headline(piece.repeat(n / 60))
                .subheadline(piece)
                .body(piece.repeat(n), piece));
  }

  private void addDisplayTexts() {
    display("one word", 900, i -> "vote");
    display("different words", 1_000, HostileLoads::word);
    display("sentences", 900, i -> word(i) + ".");
    display("one sentence", 260, i -> "Rats eat old bags.");
    display("quotations", 450, i -> "‘a " + word(i) + "’");
    display("figures", 900, i -> i + 1000 + "");
    display("figures with nouns", 480, i -> i + " " + word(i) + "s");
    display("dates", 400, i -> (1 + i % 28) + " May " + (1500 + i));
    display("names", 900, i -> "A" + word(i));
    display("names and verbs", 300, i -> "A" + word(i) + " sued B" + word(i));
    display("acronyms", 900, i -> word(i).toUpperCase(Locale.ROOT));
    display("negations", 350, i -> "not no never");
    display("scale", 350, i -> "urges orders");
    display("opposites", 400, i -> "rises falls");
    display("hedges", 350, i -> "may not could");
    display("'91", 1_000, i -> "'91");
    display("hyphens", 900, i -> word(i) + "-");
    display("marks", 2_000, i -> "‘");
    display("everyday words", 900, i -> List.of("war", "jobs", "peace", "plan").get(i % 4));
    for (var role :
        List.of(
            Role.KICKER,
            Role.SLUG,
            Role.SEO_TITLE,
            Role.SOCIAL_TITLE,
            Role.BYLINE,
            Role.DATELINE)) {
      check(
          "long " + role.key(),
          700,
          n -> article(LEAD.repeat(n)).part(role, each(n, HostileLoads::word)));
    }
  }
}
