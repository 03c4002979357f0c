package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.analysis.Token;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext.Evidence;
import org.copydesk.rule.testing.RuleTester;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Relation;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/** What a rule of a caller can ask about an article, as such rules use it. */
class CheckContextTest {
  private static final String OPENING = "The harbour bridge closes on Monday for repairs.";
  private static final String COST = "Drivers pay four pounds on the ferry from Tuesday on.";
  private static final String WEATHER = "Showers are likely in the hills.";

  /** A rule from a check. */
  private record Checked(String id, Rule rule) implements RuleFactory {
    @Override
    public RuleInfo info() {
      return RuleInfo.of(id, Category.INCONSISTENCY, Severity.WARNING, "Is wrong", "1.0");
    }

    @Override
    public Rule create(RuleSettings settings) {
      return rule;
    }
  }

  private static RuleTester tester(Rule rule) {
    return RuleTester.of(new Checked("own-rule", rule));
  }

  private static RuleInfo info() {
    return new Checked("own-rule", context -> List.of()).info();
  }

  /** Reports the words of the headline that its best evidence lacks, with that sentence. */
  private static List<Finding> lackingWords(CheckContext context) {
    var headline = context.passage(Role.HEADLINE).orElseThrow();
    return context.evidence(headline.tokens()).stream()
        .limit(1)
        .flatMap(
            best ->
                best.alignment().unpairedClaim().stream()
                    .map(
                        word ->
                            info()
                                .finding(new Place(headline.passage(), word.span()))
                                .message("Not in the sentence")
                                .related(best.place())
                                .build()))
        .toList();
  }

  /** Returns what a rule sees in an article. */
  private static List<List<Evidence>> seen(Article article, Claims claims) {
    var seen = new ArrayList<List<Evidence>>();
    var report =
        Copydesk.builder()
            .add(
                new Checked(
                    "own-rule",
                    context -> {
                      claims.of(context).forEach(claim -> seen.add(context.evidence(claim)));
                      return List.of();
                    }))
            .build()
            .check(article);
    assertThat(report.failures()).isEmpty();
    return seen;
  }

  @FunctionalInterface
  private interface Claims {
    List<List<Token>> of(CheckContext context);
  }

  private static List<List<Token>> headline(CheckContext context) {
    return List.of(context.passage(Role.HEADLINE).orElseThrow().tokens());
  }

  private static List<String> sentences(List<Evidence> evidence) {
    return evidence.stream().map(each -> each.place().text()).toList();
  }

  @Test
  void rule_points_to_the_sentence_that_supports_a_headline_best() {
    tester(CheckContextTest::lackingWords)
        .headline("Harbour bridge closes for [[painting]]")
        .body(WEATHER, COST + " " + OPENING)
        .related(OPENING)
        .verify();
  }

  @Test
  void evidence_is_in_descending_order_of_the_share_that_it_has() {
    var article =
        Article.builder()
            .headline("Harbour bridge closes")
            .body(WEATHER, "The bridge is old.", OPENING)
            .build();

    var evidence = seen(article, CheckContextTest::headline).get(0);

    assertThat(sentences(evidence)).containsExactly(OPENING, "The bridge is old.");
    assertThat(evidence)
        .isSortedAccordingTo(Comparator.comparingDouble(Evidence::share).reversed())
        .allSatisfy(each -> assertThat(each.share()).isGreaterThan(0).isLessThanOrEqualTo(1));
    assertThat(evidence.get(0).share()).isEqualTo(1);
    assertThat(evidence.get(0).passage().passage().name()).isEqualTo("body[2]");
  }

  @Test
  void evidence_pairs_the_words_of_claim_and_sentence_with_their_relation() {
    var article =
        Article.builder().headline("UK bridge shuts").body("The British bridge closes.").build();

    var pairs = seen(article, CheckContextTest::headline).get(0).get(0).alignment().pairs();

    assertThat(pairs)
        .extracting(pair -> pair.claim().word() + "-" + pair.support().word())
        .containsExactly("uk-british", "bridge-bridge", "shuts-closes");
    assertThat(pairs)
        .extracting(AlignedPair::relation)
        .containsExactly(Relation.ALIAS, Relation.SAME, Relation.RELATED);
  }

  @Test
  void a_claim_is_any_stretch_of_a_display_text() {
    var deck = "Bridge closes on Monday. Ferry costs four pounds.";
    var article = Article.builder().subheadline(deck).body(OPENING, COST).build();
    int second = deck.indexOf("Ferry");

    var evidence =
        seen(
            article,
            context -> {
              var passage = context.passage(Role.SUBHEADLINE).orElseThrow();
              return List.of(
                  passage.sentences().get(0).tokens(),
                  passage.tokensIn(new Span(second, deck.length())));
            });

    assertThat(sentences(evidence.get(0)).get(0)).isEqualTo(OPENING);
    assertThat(sentences(evidence.get(1)).get(0)).isEqualTo(COST);
  }

  @Test
  void a_sentence_of_the_body_is_not_its_own_evidence() {
    var article = Article.builder().headline("Bridge closes").body(OPENING, WEATHER, OPENING);

    var evidence =
        seen(
            article.build(), context -> List.of(context.body().get(0).sentences().get(0).tokens()));

    assertThat(evidence.get(0))
        .extracting(each -> each.passage().passage().name())
        .containsExactly("body[2]");
  }

  @Test
  void there_is_no_evidence_without_words_or_body_and_at_most_six_sentences_of_it() {
    var bodiless = Article.builder().headline("Bridge closes").build();
    var wordless = Article.builder().headline("And so to …").body(OPENING).build();
    var long20 =
        Article.builder().headline("Bridge closes").body(OPENING.concat(" ").repeat(20)).build();

    assertThat(seen(bodiless, CheckContextTest::headline)).containsExactly(List.of());
    assertThat(seen(wordless, CheckContextTest::headline)).containsExactly(List.of());
    assertThat(seen(wordless, context -> List.of(List.of()))).containsExactly(List.of());
    assertThat(seen(long20, CheckContextTest::headline).get(0)).hasSize(6);
  }

  /** Reports words of names that the house spells with other capitals. */
  private static List<Finding> otherCapitals(CheckContext context) {
    var findings = new ArrayList<Finding>();
    for (var paragraph : context.body()) {
      for (var token : paragraph.tokens()) {
        var written = token.span().in(paragraph.text());
        context.houseNames().stream()
            .filter(name -> name.equalsIgnoreCase(written) && !name.equals(written))
            .map(
                name ->
                    info()
                        .finding(new Place(paragraph.passage(), token.span()))
                        .message("House style is " + name)
                        .build())
            .forEach(findings::add);
      }
    }
    return findings;
  }

  @Test
  void rule_knows_the_names_of_the_house() {
    tester(CheckContextTest::otherCapitals)
        .houseNames("McKellie", "Halden Gazette")
        .headline("McKellie signs")
        .body("Coach [[Mckellie]] signed on Friday.", "McKellie thanked the club.")
        .message("House style is McKellie")
        .verify();
    tester(CheckContextTest::otherCapitals).body("Coach Mckellie signed on Friday.").verify();
  }

  /** Reports the first alias of a thing in the headline, of which the house writes the last one. */
  private static List<Finding> aliases(CheckContext context) {
    var headline = context.passage(Role.HEADLINE).orElseThrow();
    return headline.tokens().stream()
        .filter(
            token ->
                context.houseAliases().stream()
                    .anyMatch(names -> names.contains(token.span().in(headline.text()))))
        .map(
            token ->
                info()
                    .finding(new Place(headline.passage(), token.span()))
                    .message("Alias of " + context.houseAliases())
                    .build())
        .toList();
  }

  @Test
  void rule_knows_the_aliases_of_the_house() {
    tester(CheckContextTest::aliases)
        .houseAlias("Norvik", "the grocer")
        .headline("[[Norvik]] closes 14 shops")
        .body("The grocer closes 14 shops.")
        .message("Alias of [[Norvik, the grocer]]")
        .verify();
    tester(CheckContextTest::lackingWords)
        .houseAlias("Norvik", "the grocer")
        .headline("Norvik closes 14 shops")
        .body("The grocer closes 14 shops.")
        .verify();
  }

  @Test
  void rule_knows_the_words_of_the_checker() {
    var seen = new ArrayList<Object>();
    Copydesk.builder()
        .names(List.of("McKellie"))
        .aliases(List.of("Norvik = the grocer"))
        .add(
            new Checked(
                "own-rule",
                context -> {
                  seen.add(context.houseNames());
                  seen.add(context.houseAliases());
                  return List.of();
                }))
        .build()
        .check(Article.builder().headline("Bridge closes").build());

    assertThat(seen).containsExactly(List.of("McKellie"), List.of(List.of("Norvik", "the grocer")));
  }
}
