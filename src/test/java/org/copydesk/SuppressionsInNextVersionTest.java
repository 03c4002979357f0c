package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.input.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The suppressions of a version of an article, in its next version. */
class SuppressionsInNextVersionTest {
  private static final String RULE = "repeated-sentence";
  private static final String REFRAIN =
      "Nobody in the village slept before the water had left the lower street.";

  private static final BodyBlock LEAD =
      new BodyBlock("b1", "The river rose on Sunday night and reached the church by one o'clock.");
  private static final BodyBlock FIRST = new BodyBlock("b2", REFRAIN);
  private static final BodyBlock MIDDLE =
      new BodyBlock("b3", "Farmers moved their sheep to the hill with the help of two schools.");
  private static final BodyBlock SECOND = new BodyBlock("b4", REFRAIN);
  private static final List<BodyBlock> VERSION = List.of(LEAD, FIRST, MIDDLE, SECOND);

  private static final BodyBlock NEW =
      new BodyBlock("b5", "A pump from the next valley came over the pass at dawn on a lorry.");

  private record BodyBlock(String id, String text) {}

  /** Makes an article with suppressions from blocks. */
  @FunctionalInterface
  private interface Maker {
    Article make(List<BodyBlock> body, Suppression... suppressions);
  }

  private static Article built(List<BodyBlock> body, Suppression... suppressions) {
    var article = Article.builder().headline("River floods the lower street");
    body.forEach(block -> article.block(block.id(), block.text()));
    Arrays.stream(suppressions).forEach(article::suppress);
    return article.build();
  }

  private static Article read(List<BodyBlock> body, Suppression... suppressions) {
    var ignore = new LinkedHashMap<String, List<Object>>();
    for (var each : suppressions) {
      var conditions = new LinkedHashMap<String, String>();
      conditions.put("reason", each.reason());
      each.passage().ifPresent(passage -> conditions.put("passage", passage));
      each.block().ifPresent(block -> conditions.put("block", block));
      each.fingerprint().ifPresent(print -> conditions.put("fingerprint", print));
      ignore.computeIfAbsent(each.rule(), rule -> new ArrayList<>()).add(conditions);
    }
    var blocks =
        body.stream().map(block -> Map.of("id", block.id(), "text", block.text())).toList();
    var tree =
        Map.of(
            "headline",
            "River floods the lower street",
            "body",
            blocks,
            "copydesk",
            Map.of("ignore", ignore));
    try {
      return Drafts.article("draft.json", new ObjectMapper().writeValueAsString(tree));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the ways to make an article, each with every kind of suppression that stays. */
  static Stream<Arguments> lastingSuppressions() {
    return Stream.of(
            byName("builder", SuppressionsInNextVersionTest::built),
            byName("JSON", SuppressionsInNextVersionTest::read))
        .flatMap(
            maker ->
                Stream.of(
                        Suppression.of(RULE, "a refrain"),
                        Suppression.of(RULE, "a refrain").on(Role.PARAGRAPH),
                        Suppression.of(RULE, "a refrain").onBlock("b4"),
                        finding(maker.make(VERSION)).suppression("a refrain"))
                    .map(suppression -> Arguments.of(maker, suppression)));
  }

  static Stream<Maker> makers() {
    return Stream.of(
        byName("builder", SuppressionsInNextVersionTest::built),
        byName("JSON", SuppressionsInNextVersionTest::read));
  }

  private static Maker byName(String name, Maker maker) {
    return new Maker() {
      @Override
      public Article make(List<BodyBlock> body, Suppression... suppressions) {
        return maker.make(body, suppressions);
      }

      @Override
      public String toString() {
        return name;
      }
    };
  }

  private static Finding finding(Article article) {
    var findings = ofRule(check(article));
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<Finding> ofRule(Report report) {
    return report.findings().stream().filter(finding -> finding.rule().equals(RULE)).toList();
  }

  private static Report check(Article article) {
    return Copydesk.standard().check(article);
  }

  private static void assertSuppressed(Report report, Suppression suppression) {
    assertThat(ofRule(report)).isEmpty();
    assertThat(report.suppressions().suppressed())
        .singleElement()
        .satisfies(
            suppressed -> {
              assertThat(suppressed.by().reason()).isEqualTo(suppression.reason());
              assertThat(suppressed.by().block()).isEqualTo(suppression.block());
              assertThat(suppressed.by().fingerprint()).isEqualTo(suppression.fingerprint());
            });
    assertThat(report.suppressions().stale()).isEmpty();
    assertThat(Report.fromJson(report.toJson()).suppressions()).isEqualTo(report.suppressions());
  }

  @ParameterizedTest
  @MethodSource("lastingSuppressions")
  void holds_when_a_paragraph_is_inserted_before(Maker maker, Suppression suppression) {
    assertSuppressed(check(maker.make(VERSION, suppression)), suppression);
    assertSuppressed(
        check(maker.make(List.of(NEW, LEAD, FIRST, MIDDLE, SECOND), suppression)), suppression);
    assertSuppressed(
        check(maker.make(List.of(LEAD, FIRST, MIDDLE, NEW, SECOND), suppression)), suppression);
  }

  @ParameterizedTest
  @MethodSource("lastingSuppressions")
  void holds_when_a_block_is_moved(Maker maker, Suppression suppression) {
    assertSuppressed(
        check(maker.make(List.of(FIRST, SECOND, LEAD, MIDDLE), suppression)), suppression);
  }

  @ParameterizedTest
  @MethodSource("lastingSuppressions")
  void holds_when_another_paragraph_is_edited(Maker maker, Suppression suppression) {
    var edited = new BodyBlock("b3", "Farmers drove their cattle to the hill at midnight.");

    assertSuppressed(
        check(maker.make(List.of(LEAD, FIRST, edited, SECOND), suppression)), suppression);
  }

  @ParameterizedTest
  @MethodSource("makers")
  void is_stale_when_its_block_or_its_words_are_gone(Maker maker) {
    var edited = new BodyBlock("b4", "By noon the street was dry, and the shops opened again.");
    for (var suppression :
        List.of(
            Suppression.of(RULE, "a refrain").onBlock("b4"),
            finding(maker.make(VERSION)).suppression("a refrain"))) {
      for (var body : List.of(List.of(LEAD, FIRST, MIDDLE, edited), List.of(LEAD, FIRST, MIDDLE))) {
        var report = check(maker.make(body, suppression));
        assertThat(report.suppressions().stale()).hasSize(1);
        assertThat(report.suppressions().suppressed()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("makers")
  void is_for_its_block_or_fault_alone(Maker maker) {
    var other = "The mayor thanked the firemen, who had worked for thirty hours without a break.";
    var body = new ArrayList<>(VERSION);
    body.add(new BodyBlock("b6", other));
    body.add(new BodyBlock("b7", other));
    var fault = finding(maker.make(VERSION));

    for (var suppression :
        List.of(Suppression.of(RULE, "a refrain").onBlock("b4"), fault.suppression("a refrain"))) {
      assertThat(ofRule(check(maker.make(body, suppression))))
          .singleElement()
          .satisfies(finding -> assertThat(finding.at().block()).contains("b7"));
    }
  }

  @ParameterizedTest
  @MethodSource("makers")
  void conditions_are_met_together_and_the_most_specific_suppression_counts(Maker maker) {
    var fault = finding(maker.make(VERSION)).suppression("the fault");
    var block = Suppression.of(RULE, "the block").onBlock("b4");
    var body = Suppression.of(RULE, "the body").on(Role.PARAGRAPH);
    var all = Suppression.of(RULE, "all");
    var elsewhere = fault.onBlock("b2");

    var report = check(maker.make(VERSION, all, body, block, fault, elsewhere));

    assertThat(report.suppressions().suppressed())
        .singleElement()
        .satisfies(suppressed -> assertThat(suppressed.by().reason()).isEqualTo("the fault"));
    assertThat(report.suppressions().stale())
        .singleElement()
        .satisfies(stale -> assertThat(stale.block()).contains("b2"));
    assertThat(check(maker.make(VERSION, all, body, block)).suppressions().suppressed())
        .extracting(suppressed -> suppressed.by().reason())
        .containsExactly("the block");
    assertThat(check(maker.make(VERSION, all, body)).suppressions().suppressed())
        .extracting(suppressed -> suppressed.by().reason())
        .containsExactly("the body");
  }
}
