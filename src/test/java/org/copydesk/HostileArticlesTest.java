package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.analysis.Languages;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.article.Role;
import org.copydesk.finding.Failure;
import org.copydesk.testing.RandomText;
import org.copydesk.testing.SoundReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles that a caller builds of a stranger's text, however long and of whatever writing. */
class HostileArticlesTest {
  private static final String HEADLINE =
      "Halden council orders ‘immediate talks’ on 45,000 harbour jobs by Monday";

  // As many as make a body of the greatest length, or nearly.
  private static final int MANY = 10_000;

  private static final List<int[]> WRITINGS = writings();

  private static Article.Builder article(String... body) {
    return Article.builder()
        .headline(HEADLINE)
        .subheadline("Halden council urges Norvik to hold talks on 3 May for seven thousand jobs")
        .body(body);
  }

  @Test
  void article_above_the_limits_is_reported_and_not_checked() {
    var copydesk = Copydesk.builder().limits(new ArticleLimits(1_000, 3, 100)).build();
    var report = copydesk.check(article("a", "b", "c", "d").id("a1").build());

    assertThat(report.failures())
        .containsExactly(new Failure("limits", "article has 4 paragraphs: expected at most 3"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.similarities()).isEmpty();
    assertThat(report.scores().headlineSupport()).isEmpty();
    assertThat(report.id()).contains("a1");
    assertThat(copydesk.check(article("a", "b", "c").build()).failures()).isEmpty();
    assertThat(
            copydesk.without(List.of("name-mismatch")).check(article("a", "b", "c", "d").build()))
        .satisfies(it -> assertThat(it.failures()).hasSize(1));
  }

  @Test
  void articles_far_above_the_limits_are_refused_with_their_size() {
    var million = article().body(Collections.nCopies(1_000_000, "So it is.")).build();
    var word = article("x".repeat(10_000_000)).build();

    assertThat(Copydesk.standard().check(million).failures())
        .extracting(Failure::message)
        .containsExactly("article has 1,000,000 paragraphs: expected at most 20,000");
    assertThat(Copydesk.standard().check(word).failures())
        .extracting(Failure::message)
        .containsExactly("article has 10,000,146 characters: expected at most 1,000,000");
  }

  private static String each(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(" "));
  }

  private static Stream<Article> slow() {
    var paragraph =
        "The Halden council approved a plan on Monday that is to keep the old harbour dry for the"
            + " next seven years or more, it said.";
    var display = Article.builder().body("Halden directed talks. ".repeat(MANY));
    return Stream.of(
        article().body(Collections.nCopies(MANY / 2, paragraph)).build(),
        article("The Halden council approved a plan to keep it dry. ".repeat(MANY)).build(),
        article("He said “we are to hold urgent talks” again. ".repeat(MANY)).build(),
        article(each(MANY, i -> "He said “we are q" + i + " to hold talks”.")).build(),
        article("45,001 harbour jobs ".repeat(MANY)).build(),
        article("seven hundred and one thousand ".repeat(MANY)).build(),
        article(each(MANY, i -> "on " + (1 + i % 28) + " June " + (1000 + i % 1000) + ",")).build(),
        article(each(MANY, i -> "said Lena Aas of " + (char) ('A' + i % 26) + "aldan")).build(),
        article("word ".repeat(MANY)).build(),
        article("1,".repeat(MANY)).build(),
        display
            .headline("Halden orders talks ".repeat(400))
            .subheadline("Halden urges talks ".repeat(400))
            .build(),
        display.headline(each(600, i -> "‘urgent q" + i + "’")).build(),
        article(each(MANY, i -> (3 * i + 7) + " jobs,"))
            .headline(each(900, i -> i + 10 + " jobs,"))
            .build(),
        article(each(MANY, i -> "on 3 May " + (1000 + i % 1000) + "."))
            .headline(each(400, i -> "on " + (1 + i % 28) + " June " + (1500 + i) + ","))
            .build(),
        article("said X" + "x".repeat(900_000))
            .headline("X".repeat(9_000) + " says")
            .subheadline("Y".repeat(9_000))
            .build());
  }

  // How their cost grows is GrowthTest's; the limit here only ends a hang.
  @ParameterizedTest
  @MethodSource("slow")
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void articles_made_to_be_slow_are_checked_at_their_greatest_length(Article article) {
    var report = Copydesk.standard().withSimilarities().check(article);

    assertThat(report.failures()).isEmpty();
    assertThat(report.similarities()).isNotEmpty();
  }

  private static List<Locale> languages() {
    return Languages.all();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void reports_on_random_text_in_every_language(Locale language) {
    // The same in every build, so that what is found is found by who looks for it: -Dtests.seed.
    long seed = System.getProperty("tests.seed", "").isEmpty() ? 2026 : RandomText.seed();
    for (int i = 0; i < 25; i++) {
      var random = new Random(seed + i);
      var article = Article.builder().language(language);
      for (var role : Role.values()) {
        article.part(role, text(random, WRITINGS, 1 + i / 4));
      }
      for (int k = random.nextInt(4); k >= 0; k--) {
        article.part(Role.PARAGRAPH, text(random, WRITINGS, 2 + i));
      }
      var made = article.build();
      try {
        SoundReports.report(made);
      } catch (AssertionError | RuntimeException | StackOverflowError e) {
        var texts = made.passages().stream().map(it -> it.name() + ": " + it.text());
        throw new AssertionError(
            String.format(
                Locale.ROOT,
                "-Dtests.seed=%x, round %d, %s: %s",
                seed,
                i,
                language.toLanguageTag(),
                RandomText.escaped(texts.collect(Collectors.joining("\n")))),
            e);
      }
    }
  }

  /** Returns the letters and marks of each writing, those of the first 65,536 characters. */
  private static List<int[]> writings() {
    return IntStream.range(0, 0x10000)
        .filter(
            c -> Character.isAlphabetic(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        .boxed()
        .collect(
            Collectors.groupingBy(Character.UnicodeScript::of, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(all -> all.stream().mapToInt(c -> c).toArray())
        .toList();
  }

  /** Returns words of one writing, and between some of them what no writing has. */
  private static String text(Random random, List<int[]> writings, int words) {
    var letters = writings.get(random.nextInt(writings.size()));
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      for (int k = random.nextInt(8); k >= 0; k--) {
        text.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      text.append(random.nextInt(5) == 0 ? RandomText.next(random, 3) : " ");
    }
    return text.toString().strip();
  }
}
