package org.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.FindingBuilder;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class FindingPrecedenceTest {
  private static final Article ARTICLE =
      Article.builder()
          .headline("Mayor sells seven boats")
          .subheadline("Council buys all of the boats")
          .build();
  private static final Passage HEADLINE = ARTICLE.passage(Role.HEADLINE).orElseThrow();
  private static final Passage SUBHEADLINE = ARTICLE.passage(Role.SUBHEADLINE).orElseThrow();
  private static final Span SEVEN = new Span(12, 17);
  private static final Span SEVEN_BOATS = new Span(12, 23);
  private static final Span MAYOR = new Span(0, 5);

  private static final RuleInfo FIRST = rule("first").withPrecedence(Precedence.ofRank(1));
  private static final RuleInfo SECOND = rule("second").withPrecedence(Precedence.ofRank(2));
  private static final RuleInfo UNRANKED = rule("unranked");

  @Test
  void drops_overlapping_finding_of_greater_rank() {
    var first = at(FIRST, SEVEN).build();
    var second = at(SECOND, SEVEN_BOATS).build();

    assertThat(kept(second, first)).containsExactly(first);
  }

  @Test
  void keeps_finding_of_greater_rank_that_does_not_overlap() {
    var first = at(FIRST, SEVEN).build();
    var elsewhere = at(SECOND, MAYOR).build();
    var onOtherPassage = SECOND.finding(new Place(SUBHEADLINE, SEVEN)).message("wrong").build();

    assertThat(kept(first, elsewhere, onOtherPassage))
        .containsExactly(first, elsewhere, onOtherPassage);
  }

  @Test
  void keeps_finding_of_rule_without_rank_and_of_same_rule() {
    var first = at(FIRST, SEVEN).build();
    var same = at(FIRST, SEVEN_BOATS).build();
    var unranked = at(UNRANKED, SEVEN).build();

    assertThat(kept(first, same, unranked)).containsExactly(first, same, unranked);
  }

  @Test
  void suggestion_explains_no_warning() {
    var first = at(FIRST, SEVEN).severity(Severity.SUGGESTION).build();
    var second = at(SECOND, SEVEN).build();

    assertThat(kept(first, second)).containsExactly(first, second);
  }

  @Test
  void drops_findings_of_category_on_whole_passage() {
    var whole = rule("whole").withPrecedence(Precedence.overPassage(Category.INCONSISTENCY));
    var wrong = at(whole, SEVEN).build();
    var explained = at(UNRANKED, MAYOR).build();
    var moreSevere = at(UNRANKED, MAYOR).severity(Severity.ERROR).build();
    var repeated = at(repetition(), MAYOR).build();

    assertThat(kept(whole, wrong, explained, moreSevere, repeated))
        .containsExactly(wrong, moreSevere, repeated);
  }

  @Test
  void score_at_limit_explains_nothing_and_below_it_even_graver_findings() {
    var unsure =
        rule("unsure").withPrecedence(Precedence.overPassage(Category.INCONSISTENCY, 0.02));
    var moreSevere = at(UNRANKED, MAYOR).severity(Severity.ERROR).build();
    var atLimit = at(unsure, SEVEN).because(Score.below("same", 0.02, 0.4)).build();
    var below = at(unsure, SEVEN).because(Score.below("same", 0.019, 0.4)).build();
    var withoutScore = at(unsure, SEVEN).build();

    assertThat(kept(unsure, atLimit, moreSevere)).containsExactly(atLimit, moreSevere);
    assertThat(kept(unsure, withoutScore, moreSevere)).containsExactly(withoutScore, moreSevere);
    assertThat(kept(unsure, below, moreSevere)).containsExactly(below);
  }

  @Test
  void drops_findings_of_named_rules_that_point_to_same_article() {
    var copy = rule("copy").withPrecedence(Precedence.overRules("unranked"));
    var wrong = at(copy, SEVEN).related(new Place(SUBHEADLINE, MAYOR).in("a")).build();
    var same = at(UNRANKED, MAYOR).related(new Place(SUBHEADLINE, SEVEN).in("a")).build();
    var other = at(UNRANKED, MAYOR).related(new Place(SUBHEADLINE, SEVEN).in("b")).build();
    var unnamed = at(SECOND, MAYOR).related(new Place(SUBHEADLINE, SEVEN).in("a")).build();

    assertThat(kept(copy, wrong, same, other, unnamed)).containsExactly(wrong, other, unnamed);
  }

  @Test
  void catalogue_ranks_every_rule_differently() {
    assertThat(RuleCatalogue.infos())
        .extracting(info -> info.precedence().rank())
        .filteredOn(rank -> rank.isPresent())
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void catalogue_names_only_its_rules_in_precedences() {
    assertThat(RuleCatalogue.infos())
        .flatExtracting(info -> info.precedence().rules())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(RuleCatalogue.info(id)).isPresent());
  }

  private static List<Finding> kept(Finding... findings) {
    return kept(UNRANKED, findings);
  }

  private static List<Finding> kept(RuleInfo also, Finding... findings) {
    return new FindingPrecedence(List.of(FIRST, SECOND, also)).withoutExplained(List.of(findings));
  }

  private static FindingBuilder at(RuleInfo rule, Span span) {
    return rule.finding(new Place(HEADLINE, span)).message("wrong");
  }

  private static RuleInfo rule(String id) {
    return RuleInfo.of(id, Category.INCONSISTENCY, Severity.WARNING, "Something is wrong", "0.1.0");
  }

  private static RuleInfo repetition() {
    return RuleInfo.of(
        "repetition", Category.REDUNDANCY, Severity.WARNING, "Something is repeated", "0.1.0");
  }
}
